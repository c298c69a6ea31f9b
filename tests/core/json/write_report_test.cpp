#include "core/json/write_report.hpp"

#include "tests/catch2.hpp"

using namespace leerruimte;

TEST_CASE("a report is written with the keys of the report in its order", "[json]") {
  Report report;
  report.questionnaire = "tiny";
  report.summary = {"One sentence."};
  report.missing = {{"Skipped", {{"time", "There is time.", "no answer", "", false}}}};

  CHECK(report_json(report).dump() ==
        R"({"questionnaire":"tiny","version":"","fingerprint":"","language":"","title":"","audience":"","form":"","subtitle":"",)"
        R"("headings":{"stand":"","strengths":"","begin":"","why":"","certainty":"","no_strengths":"","no_first_steps":"","nothing_missing":"","lenses":"","lenses_intro":"","references":"","open_answers":"","sources":""},)"
        R"("summary":["One sentence."],"profile":[],"pictures":[],"strengths":[],"first_steps":[],"lenses":[],"references":[],"open_answers":[],)"
        R"("missing":[{"reason":"Skipped","items":[{"id":"time","text":"There is time.","answer":"no answer","counted":"","reversed":false}]}],)"
        R"("certainty":[],"sources":[],"licence":""})");
}

TEST_CASE("a score without a value is written as null and never as zero", "[json]") {
  Report report;
  report.profile = {ReportScore{}};
  report.profile[0].parts = {ReportScore{}};
  report.profile[0].parts[0].value = 2.5;
  report.profile[0].parts[0].share = 0.375;

  const Json written = report_json(report);

  CHECK(written.at("profile").at(0).at("value").is_null());
  CHECK(written.at("profile").at(0).at("share").is_null());
  CHECK(written.at("profile").at(0).at("parts").at(0).at("value").dump() == "2.5");
  CHECK(written.at("profile").at(0).at("parts").at(0).at("share").dump() == "0.375");
}
