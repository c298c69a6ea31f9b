#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/group/group_figures.hpp"
#include "core/model/questionnaire.hpp"
#include "core/report/phrases.hpp"
#include "core/report/report.hpp"

namespace leerruimte {

/// What a report about a group is written from, and in which language.
struct GroupContext {
  const Questionnaire& questionnaire;
  const GroupFigures& figures;
  LanguageIndex language;
  const Phrases& phrases;
};

/// The mean of one part of a group in words and numbers.
struct ReportGroupMark {
  std::string label;              ///< Whose; empty when there is one part.
  std::optional<std::int64_t> n;  ///< People it is the mean of; absent: withheld.
  std::optional<double> value;    ///< As shown: rounded, so that it says no more than the words do.
  std::optional<double> share;    ///< Where the value lies between the lowest (0) and the highest (1).
  std::string shown;              ///< "3,4", "4,2 of hoger", or words when withheld.
  std::string edge;               ///< How exactly it is told: "" (as it is), "at_most", "at_least" or "about".
  std::string withheld;           ///< Why: "too_few" or "protects"; else empty.
  std::string band;               ///< Empty without bands or value.
  std::string meaning;            ///< Of the band.
  std::string agreement;          ///< "agreed", "divided", or empty: not told.
  std::string sentence;
};

/// One score of a group, with the scores under it.
struct ReportGroupScore {
  std::string id;
  std::string title;
  std::string about;
  double lowest = 0.0;
  double highest = 0.0;
  std::string direction;               ///< As in ReportScore.
  std::vector<ReportGroupMark> marks;  ///< One for each part of the group; none: no mean is told of this score.
  std::vector<ReportGroupScore> parts;
};

/// Where two parts of a group see it most differently.
struct ReportGroupDifference {
  std::string score;  ///< Id.
  std::string title;
  std::string sentence;
};

/// A mean as it is told: with as many decimals as say something. Near an end it is rounded outwards, so that "or more" stays true.
double told_value(const ScoreDefinition& score, const GroupMean& mean);

/// What the people of a part are called; empty for a group in one part.
std::string name_of(const GroupContext& context, const GroupPart& part);

/// The means of the top scores, with those under them. A score of which nothing is told, itself or below it, is left out.
std::vector<ReportGroupScore> group_profile(const GroupContext& context);

/// Bars for the top scores, and for the parts of each. @param profile of this group
std::vector<ReportPicture> group_pictures(const GroupContext& context, const std::vector<ReportGroupScore>& profile);

/// The scores two parts of the group see most differently, at most three, the largest difference first; none unless there are two parts.
std::vector<ReportGroupDifference> group_differences(const GroupContext& context);

}  // namespace leerruimte
