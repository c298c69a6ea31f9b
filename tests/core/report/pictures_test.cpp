#include "core/report/pictures.hpp"

#include <map>

#include "core/report/make_report.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

using Given = std::map<std::string, Answer>;

/// The pictures of a shipped questionnaire, in English, for somebody who gave these answers.
std::vector<ReportPicture> pictures_for(const std::string& name, const Given& given) {
  const auto questionnaire = read_questionnaire(file_text("questionnaires/" + name + ".json"));
  REQUIRE(questionnaire);
  Response response = Response::blank(*questionnaire, 0, 0);
  for (const auto& [id, answer] : given) REQUIRE(response.give(*questionnaire, *questionnaire->item_named(id), answer) == std::nullopt);
  const ScoringPlan plan = ScoringPlan::compile(*questionnaire, 0);
  return make_report(*questionnaire, score_with_traces(*questionnaire, plan, response), *questionnaire->language_named("en")).pictures;
}

const PictureRow& row_named(const ReportPicture& picture, const std::string& id) {
  for (const PictureRow& row : picture.rows) {
    if (row.id == id) return row;
  }
  FAIL("no row " << id);
  return picture.rows.front();
}

Strings kinds_of(const std::vector<ReportPicture>& pictures) {
  Strings kinds;
  for (const ReportPicture& picture : pictures) kinds.push_back(picture.kind);
  return kinds;
}

}  // namespace

TEST_CASE("without a declaration the parts of each top score are bars", "[report]") {
  const Questionnaire questionnaire = tiny();
  const ScoringPlan plan = ScoringPlan::compile(questionnaire, 0);
  const Response response = respond(questionnaire, {rated(5), rated(2), rated(3), rated(1), rated(0)});

  const Report report = make_report(questionnaire, score_with_traces(questionnaire, plan, response), 1);

  REQUIRE(kinds_of(report.pictures) == Strings{"bars"});
  const ReportPicture& bars = report.pictures[0];
  CHECK(bars.title == "Whole");
  CHECK(bars.section == 0U);
  REQUIRE(bars.rows.size() == 2);
  CHECK(bars.rows[0].label == "Safety");
  CHECK(bars.rows[0].marks[0].value == 4.5);
  CHECK(bars.rows[0].marks[0].share == 0.875);
  CHECK(bars.rows[0].words == "much");
  CHECK(bars.about == "Whole. Safety: 4.5, much; Time: 3.0, some.");
}

TEST_CASE("a quadrant of scores has one point, its cuts and the words of its region", "[report]") {
  const auto pictures = pictures_for("nea-anker", {{"work_fast", rated(4)}, {"work_much", rated(3)}, {"work_hard", rated(3)}, {"decide_how", rated(3)},
                                                   {"decide_order", rated(2)}, {"decide_pace", rated(2)}, {"find_solutions", rated(2)}, {"take_leave", rated(2)}});

  REQUIRE(kinds_of(pictures) == Strings{"quadrant", "bars"});
  const ReportPicture& quadrant = pictures[0];
  REQUIRE(quadrant.rows.size() == 1);
  CHECK(quadrant.rows[0].marks[0].value == 10.0 / 3.0);
  CHECK(quadrant.rows[0].marks[1].value == 2.2);
  CHECK(quadrant.axes[0].cut == 2.5);
  CHECK(quadrant.axes[0].cut_share == 0.5);  // 2.5 on a line from 1 to 4
  CHECK(quadrant.rows[0].words == quadrant.regions[1]);  // high along, low upwards
  CHECK(pictures[1].axes.empty());
  CHECK(pictures[1].rows[1].label == "Autonomy (from 1 to 3)");
}

TEST_CASE("in a quadrant of rows a reversed answer lies where it counts", "[report]") {
  const auto pictures = pictures_for("randvoorwaarden", {{"workload.present", rated(5)}, {"workload.important", rated(4)}, {"interest.present", rated(5)}, {"interest.important", rated(1)}});

  const PictureRow& workload = row_named(pictures[0], "workload");
  CHECK(workload.marks[0].value == 1.0);
  CHECK(workload.marks[1].value == 4.0);
  CHECK(workload.words == pictures[0].regions[2]);
  CHECK(row_named(pictures[0], "interest").words == pictures[0].regions[1]);
  CHECK(row_named(pictures[0], "money").marks[0].value == std::nullopt);
  CHECK(row_named(pictures[0], "money").words.empty());
}

TEST_CASE("dots stand for the aspects of a row, with what they come to behind them", "[report]") {
  const auto pictures = pictures_for("waarden-en-mogelijkheden", {{"use.important", rated(5)}, {"use.possible", rated(2)}, {"use.achieved", rated(1)}});

  const PictureRow& use = row_named(pictures[0], "use");
  REQUIRE(use.marks.size() == 3);
  CHECK(use.marks[0].share == 1.0);
  CHECK(use.marks[1].share == 0.25);
  CHECK(use.marks[2].share == 0.0);
  CHECK_FALSE(use.words.empty());
  CHECK(row_named(pictures[0], "develop").words.empty());
  CHECK(pictures[0].legend.size() == 3);
}

TEST_CASE("contrasts have two ends and a mark for now and for wanted", "[report]") {
  const auto questionnaire = read_questionnaire(file_text("questionnaires/ruimte-en-vertrouwen.json"));
  REQUIRE(questionnaire);
  const std::string row = (*questionnaire)->items[0].id.substr(0, (*questionnaire)->items[0].id.find('.'));
  const auto pictures = pictures_for("ruimte-en-vertrouwen", {{row + ".now", rated(2)}, {row + ".wanted", rated(6)}});

  const PictureRow& contrast = row_named(pictures[0], row);
  CHECK_FALSE(contrast.low.empty());
  CHECK_FALSE(contrast.high.empty());
  CHECK(contrast.marks[0].shown == "2");
  CHECK(contrast.marks[1].value == 6.0);
  CHECK(pictures[0].axes[0].highest == 7.0);
}

TEST_CASE("a count shows which items counted, which did not, and which have no answer", "[report]") {
  const auto pictures = pictures_for("beleid-op-papier", {{"plan", rated(2)}, {"vision", rated(1)}, {"budget", dont_know()}});

  REQUIRE(kinds_of(pictures) == Strings{"count"});
  CHECK(row_named(pictures[0], "plan").state == "yes");
  CHECK(row_named(pictures[0], "vision").state == "no");
  CHECK(row_named(pictures[0], "budget").state == "none");
  CHECK(row_named(pictures[0], "talks").state == "none");
  CHECK(pictures[0].rows.size() == 10);
}

TEST_CASE("ticks are counted per group, and a picture that was not asked is left out", "[report]") {
  const auto asked = pictures_for("positie-om-te-leren", {{"wants_to_learn", rated(1)}, {"barriers", Answer::of(Ticks{1, 4, 6})}});
  const auto not_asked = pictures_for("positie-om-te-leren", {{"wants_to_learn", rated(3)}});

  const ReportPicture& ticks = asked.back();
  REQUIRE(ticks.kind == "ticks");
  REQUIRE(ticks.rows.size() == 3);
  CHECK(ticks.rows[0].marks[0].value == 2.0);
  CHECK(ticks.rows[0].marks[0].share == 0.5);
  CHECK(ticks.rows[0].marks[0].shown == "2 of 4");
  CHECK(ticks.rows[1].marks[0].value == 1.0);
  CHECK(ticks.rows[2].words.empty());
  for (const ReportPicture& picture : not_asked) CHECK(picture.kind != "ticks");
}
