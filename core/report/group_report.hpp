#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/group/group_figures.hpp"
#include "core/model/questionnaire.hpp"
#include "core/report/group_profile.hpp"
#include "core/report/report.hpp"

namespace leerruimte {

/// A figure of a group in words, with its numbers where they may be told.
struct ReportGroupFigure {
  std::string id;                   ///< Of the reference or the score, or the code of an option.
  std::string label;                ///< What is counted.
  std::optional<GroupShare> share;  ///< Absent: withheld.
  std::string withheld;             ///< Why: "too_few", "few", "nearly_all" or "protects"; else empty.
  std::string sentence;
};

/// A published figure with the group's own, where the two may be compared.
struct ReportGroupComparison {
  ReportReference reference;
  ReportGroupFigure group;
};

/// How many ticked each option of a list.
struct ReportGroupTicks {
  std::string id;
  std::string question;
  std::string instead;  ///< When nothing is told of any option, for one reason: that, once. Else empty.
  std::vector<ReportGroupFigure> options;
};

/// Part of a group, or all of it.
struct ReportGroupPart {
  std::string id;     ///< Of the audience; empty for all of it.
  std::string label;  ///< What they are called; empty for all of it.
  std::int64_t people = 0;
};

/// The words above the parts of a report about a group, and what stands in a part with nothing to show.
struct GroupHeadings {
  std::string stand, differences, strengths, begin, beside, shares, facts;
  std::string no_means, no_differences, no_strengths, no_first_steps, facts_note;
};

/// What a report says about a group, in one language, in the order it is read. Nothing in it is rendered.
struct GroupReport {
  std::string questionnaire;  ///< Id.
  std::string version;
  std::string fingerprint;
  std::string language;
  std::string title;
  int minimum = 0;                        ///< The fewest people a figure is about.
  std::optional<std::int64_t> responses;  ///< People; absent: fewer than the minimum, and then only `about` says something.
  std::vector<std::string> about;         ///< Who it is about and how to read it, in sentences.
  GroupHeadings headings;
  std::vector<ReportGroupPart> parts;
  std::vector<ReportGroupScore> profile;
  std::vector<ReportPicture> pictures;
  std::vector<ReportGroupDifference> differences;
  bool advised = false;                   ///< Whether strengths and first steps are for a group at all, and there are means to choose them by.
  std::vector<ReportStrength> strengths;
  std::vector<ReportFirstStep> first_steps;
  std::vector<ReportGroupComparison> beside;
  std::vector<ReportGroupFigure> shares;  ///< Without a published figure that may be compared.
  std::vector<ReportGroupTicks> ticks;
  std::vector<ReportReference> facts;     ///< Published figures that may not be compared.
};

GroupReport make_group_report(const Questionnaire& questionnaire, const GroupFigures& figures, LanguageIndex language);

}  // namespace leerruimte
