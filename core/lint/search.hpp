#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/answers/response.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

inline constexpr std::uint64_t most_evaluations = 200'000;  ///< Up to here every possible answer is looked at.
inline constexpr std::uint64_t samples = 20'000;            ///< Else so many made-up respondents, shared among forms and audiences.

/// What a question finds in one response.
enum class Outcome { not_asked, no, yes };

/// Something a response can be asked: "is this the step it gets?"
struct Question {
  std::vector<std::string> looks_at;  ///< The items, scores and others it depends on, by the names conditions use.
  std::function<Outcome(const Response&, const std::vector<Score>&)> ask;  ///< Given the scores it looks at, by ScoreIndex.
};

/// What became of a question over all that was looked at.
struct Verdict {
  bool ever = false;               ///< Yes at least once.
  bool always = false;             ///< Asked at least once, and yes every time.
  bool exact = false;              ///< Every possible answer to the items it depends on was looked at, in every form.
  std::uint64_t looked_at = 0;     ///< How many possible answers there are, "no answer" included; else how many samples were made.
  std::optional<Response> example; ///< The first that said yes.
};

/// Looks at every possible answer to each question. Answers that give the questioned scores and items the same values are asked about once: what
/// a condition cannot tell apart need not be asked twice.
/// @return nothing for a question that takes more than `most_evaluations`, or that looks at an open text
std::vector<std::optional<Verdict>> search_all(const Questionnaire& questionnaire, const std::vector<Question>& questions);

/// Looks at `samples` respondents per question: half of them made up once for all questions, half aimed at each question by giving
/// the items of the scores it looks at one level, a different one every time. The same every time it runs.
std::vector<Verdict> search_samples(const Questionnaire& questionnaire, const std::vector<Question>& questions);

/// A verdict for each question: exact where that can be done, else by samples.
std::vector<Verdict> search(const Questionnaire& questionnaire, const std::vector<Question>& questions);

}  // namespace leerruimte
