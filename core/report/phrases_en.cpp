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
    .no_strengths = "No part scores high enough to be named here. The first steps below will help you on your way.",
    .no_first_steps = "No first step fits these answers. Either there is plenty of room already, or there are too few answers to choose by.",
    .nothing_missing = "You answered every statement.",

    .subtitle = "Filled in as “{audience}”. {form}.",
    .not_enough = "not enough answers",
    .summary_band = "{title}: {shown} out of {highest}, {band}. {meaning}",
    .summary_plain = "{title}: {shown} out of {highest}.",
    .summary_missing = "{title}: not enough answers for a score.",

    .rule_mean = "The mean of the statements that were answered. Needed: at least {needed} of the {asked} answers.",
    .rule_single = "The answer to one statement.",
    .rule_count = "The number of statements answered with {options}. Needed: at least {needed} of the {asked} answers.",
    .rule_composite = "The mean of the scores below, before rounding. Each score counts the same. Needed: at least {needed} of the {asked} scores.",
    .or_word = "or",
    .formula_count = "{count} of {answered} answers",
    .reversed = "scored in reverse: {ends} - {code} = {counted}",
    .does_not_count = "does not count",
    .no_answer = "no answer",

    .hours_one = "about 1 hour",
    .hours_many = "about {n} hours",
    .weeks_one = "within a week",
    .weeks_many = "within {n} weeks",
    .because = "The score for {score} is {shown}, on a scale from {lowest} to {highest}. That leaves {gap} to gain.",
    .because_weight = "This gap counts {weight} times. {reason}",

    .missing_skipped = "Skipped",
    .missing_dont_know = "Don't know",
    .missing_not_applicable = "Not applicable",
    .missing_prefer_not = "Prefer not to say",

    .one_person = "This is how one person sees it, who chose: “{audience}”. A colleague may see it differently.",
    .rated = "{rated} of the {asked} statements count.",
    .rated_all = "All {asked} statements count.",
    .much_dont_know = "For {n} of the {asked} statements, the answer was “don't know” ({percent}%). That is a finding in itself: ask your colleagues.",
    .single_items = "{n} scores rest on a single statement. Take those as a first indication.",
    .scores_absent_one = "One score is missing, because there are too few answers.",
    .scores_absent_many = "{n} scores are missing, because there are too few answers.",
    .compare = "You may compare these scores with another time you use the same questionnaire (version {version}, fingerprint {fingerprint}).",
    .no_reference = "There are no national figures for these questions. So do not compare them with other firms.",
};

}  // namespace leerruimte
