#pragma once

#include <optional>
#include <string>
#include <vector>

namespace leerruimte {

/// One line under "why this score?": a statement with its answer, or a score with its value.
struct TraceLine {
  std::string id;       ///< Of the item or the score.
  std::string text;     ///< The statement as the respondent read it, or the title of the score.
  std::string answer;   ///< The label of the chosen answer; empty under a composite.
  std::string counted;  ///< What was added, with the keying: "4", "reversed: 6 - 4 = 2", "does not count".
  bool reversed = false;
};

/// One score in words and numbers, with what it was made of and the scores shown under it.
struct ReportScore {
  std::string id;
  std::string title;
  std::string about;
  double lowest = 0.0;
  double highest = 0.0;
  std::optional<double> value;  ///< Unrounded, lowest to highest; absent: not enough answers.
  std::optional<double> share;  ///< Where the value lies between lowest (0) and highest (1); absent for a typology.
  std::string shown;            ///< The value as displayed, e.g. "3,5", or the label of a type; words when absent.
  std::string band;             ///< Empty without bands or value.
  std::string meaning;          ///< Of the band, or of the type.
  std::string type;             ///< Id of the type of a typology; else empty.
  std::string direction;        ///< Which end is good: "higher", "lower", "zero" or "neutral".
  std::string rule;             ///< How it is computed, one or two sentences.
  std::string formula;          ///< The computation itself, "(4 + 5) / 2 = 4.5"; empty without value or when one term decides.
  std::vector<TraceLine> trace;
  std::vector<ReportScore> parts;
};

/// One value in a picture.
struct PictureMark {
  std::string label;            ///< Which of several, e.g. "now"; empty for the only one.
  std::optional<double> value;
  std::optional<double> share;  ///< Where it lies along its axis, 0 to 1.
  std::string shown;
};

struct PictureRow {
  std::string id;
  std::string label;
  std::string low, high;  ///< The two ends of a contrast.
  std::vector<PictureMark> marks;
  std::string words;      ///< What it comes to: a band, a type, a part of the plane, the ticked options.
  std::string state;      ///< Under a count: "yes", "no" or "none" (no answer).
};

struct PictureAxis {
  std::string title;
  double lowest = 0.0;
  double highest = 0.0;
  std::optional<double> cut;
  std::optional<double> cut_share;  ///< Where the cut lies along the axis, 0 to 1.
};

/// Everything a picture shows, and the same in words. How it is drawn is the page's.
struct ReportPicture {
  std::string kind;
  std::string title;
  std::string note;
  std::string about;                 ///< What can be seen, for those who cannot see it.
  std::optional<std::size_t> section;  ///< Place in the profile of the score that all of it belongs to.
  std::vector<PictureAxis> axes;
  std::vector<std::string> legend;   ///< Labels of the marks, or of the states.
  std::vector<std::string> regions;  ///< Of a plane: low and low, high along, high upwards, high and high.
  std::vector<PictureRow> rows;
};

/// A published figure beside what it is about.
struct ReportReference {
  std::string id;
  std::string score;  ///< Id of the score it stands beside; empty: none is asked about it.
  std::string about;
  std::string shown;  ///< Empty: unknown.
  std::optional<double> value;
  std::string own;    ///< The own answer or value, where the two may be compared.
  std::string population;
  std::optional<int> year;
  std::optional<int> n;
  std::string source;
  bool comparable = false;
  std::string sentence;  ///< All of it in words.
};

/// Another reading of the same answers.
struct ReportLens {
  std::string id;
  std::string title;
  std::string about;
  std::string source;
  std::vector<ReportScore> groups;
};

/// What somebody wrote, in their own words.
struct ReportOpenAnswer {
  std::string id;
  std::string question;
  std::string answer;
};

struct ReportStrength {
  std::string score;  ///< Id of the score it is about.
  std::string title;
  std::string shown;
  std::string text;
};

struct ReportFirstStep {
  std::string id;
  std::string score;  ///< Id of the score it is about.
  std::string about;  ///< Title of that score.
  std::string title;
  std::string text;
  std::string why;
  std::string who;
  std::string effort;
  std::string within;
  std::string chosen_because;  ///< Value, gap and weight, in sentences.
  double priority = 0.0;       ///< Gap (0 to 1) times weight: what the steps are ordered by.
};

/// Items that brought no rating, with the reason they share.
struct ReportMissing {
  std::string reason;
  std::vector<TraceLine> items;
};

/// The words above the five parts of a report, and what stands in a part with nothing to show.
struct ReportHeadings {
  std::string stand, strengths, begin, why, certainty;
  std::string no_strengths, no_first_steps, nothing_missing;
  std::string lenses, lenses_intro, references, open_answers, sources;
};

/// Everything a report says, in one language, in the order it is read. Nothing in it is rendered.
struct Report {
  std::string questionnaire;  ///< Id.
  std::string version;
  std::string fingerprint;
  std::string language;
  std::string title;
  std::string audience;
  std::string form;
  std::string subtitle;  ///< Who filled in what, in a sentence.
  ReportHeadings headings;
  std::vector<std::string> summary;  ///< One sentence per top score.
  std::vector<ReportScore> profile;
  std::vector<ReportPicture> pictures;
  std::vector<ReportStrength> strengths;
  std::vector<ReportFirstStep> first_steps;
  std::vector<ReportLens> lenses;
  std::vector<ReportReference> references;
  std::vector<ReportOpenAnswer> open_answers;
  std::vector<ReportMissing> missing;
  std::vector<std::string> certainty;
  std::vector<std::string> sources;
  std::string licence;
};

}  // namespace leerruimte
