#include "core/report/phrases.hpp"

namespace leerruimte {

const Phrases phrases_en{
    .language = "en",
    .decimal_mark = ".",

    .heading_stand = "How do we stand?",
    .heading_strengths = "What are we good at?",
    .heading_begin = "Where do we begin?",
    .heading_why = "Why this score?",
    .heading_certainty = "How sure is this?",
    .no_strengths = "There is nothing to show here yet. Either there are too few answers, or the scores are not high enough.",
    .no_first_steps = "We have no first step to suggest. Either there are too few answers, or your scores are already high.",
    .nothing_missing = "You answered every statement.",

    .subtitle = "You chose: “{audience}”. {form}.",
    .not_enough = "not enough answers",
    .summary_band = "{title}: {shown} out of {highest}, {band}. {meaning}",
    .summary_plain = "{title}: {shown} out of {highest}.",
    .summary_missing = "{title}: not enough answers for a score.",

    .rule_mean = "The average of the statements that were answered. Needed: at least {needed} of the {asked} answers.",
    .rule_single = "The answer to one statement.",
    .rule_count = "The number of statements answered with {options}. Needed: at least {needed} of the {asked} answers.",
    .rule_composite = "The average of the scores below. We only round afterwards. Each score counts the same. Needed: at least {needed} of the {asked} scores.",
    .or_word = "or",
    .formula_count = "{count} of the {answered} statements that count",
    .reversed = "scored in reverse, because a high answer is unfavourable here: {ends} - {code} = {counted}",
    .does_not_count = "does not count",
    .no_answer = "no answer",

    .hours_one = "about 1 hour",
    .hours_many = "about {n} hours",
    .weeks_one = "within a week",
    .weeks_many = "within {n} weeks",
    .because = "The score for {score} is {shown}, on a scale from {lowest} to {highest}. The gap to the highest score is {gap}. The bigger the gap, the sooner we choose the step. If there is a tie, we follow the order of the questionnaire.",
    .because_weight = "This gap is multiplied by {weight}. {reason}",

    .missing_skipped = "Skipped",
    .missing_dont_know = "Don't know",
    .missing_not_applicable = "Not applicable",
    .missing_prefer_not = "Prefer not to say",

    .one_person = "This is one person's view. They chose: “{audience}”. A colleague may see it differently.",
    .rated = "Statements that count: {rated} of {asked}.",
    .rated_all = "All {asked} statements count.",
    .much_dont_know = "For {n} of the {asked} statements, the answer was “don't know” ({percent}%). That tells you something too. Ask your colleagues.",
    .single_items = "Scores based on a single answer: {n}. Those are less certain.",
    .scores_absent_one = "One score is missing, because there are too few answers.",
    .scores_absent_many = "{n} scores are missing, because there are too few answers.",
    .compare = "If you fill in the questionnaire again later, you may compare the scores. Choose the same role, the same length and the same questionnaire (version {version}, fingerprint {fingerprint}).",
    .no_reference = "We know of no national figures for exactly these statements, so please do not compare your scores with figures from other firms.",
};

}  // namespace leerruimte
