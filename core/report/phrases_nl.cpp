#include "core/report/phrases.hpp"

namespace leerruimte {

const Phrases phrases_nl{
    .language = "nl",
    .decimal_mark = ",",

    .heading_stand = "Hoe staan we ervoor?",
    .heading_strengths = "Waar zijn we goed in?",
    .heading_begin = "Waar beginnen we?",
    .heading_why = "Waarom deze score?",
    .heading_certainty = "Hoe zeker is dit?",
    .no_strengths = "Hier staat nu nog niets. Er zijn te weinig antwoorden, of de scores zijn nog te laag.",
    .no_first_steps = "Wij hebben nu geen eerste stap voor u. Er zijn te weinig antwoorden, of uw scores zijn al hoog.",
    .nothing_missing = "U hebt alle stellingen beantwoord.",

    .subtitle = "U koos: “{audience}”. {form}.",
    .not_enough = "te weinig antwoorden",
    .summary_band = "{title}: {shown} van {highest}, {band}. {meaning}",
    .summary_plain = "{title}: {shown} van {highest}.",
    .summary_missing = "{title}: te weinig antwoorden voor een score.",

    .rule_mean = "Het gemiddelde van de beantwoorde stellingen. Nodig: minstens {needed} van de {asked} antwoorden.",
    .rule_single = "Het antwoord op één stelling.",
    .rule_count = "Het aantal stellingen met het antwoord {options}. Nodig: minstens {needed} van de {asked} antwoorden.",
    .rule_composite = "Het gemiddelde van de scores hieronder. Pas daarna ronden wij af. Elke score telt even zwaar. Nodig: minstens {needed} van de {asked} scores.",
    .or_word = "of",
    .formula_count = "{count} van de {answered} stellingen die meetellen",
    .reversed = "omgekeerd geteld, want een hoog antwoord is hier ongunstig: {ends} - {code} = {counted}",
    .does_not_count = "telt niet mee",
    .no_answer = "geen antwoord",

    .hours_one = "ongeveer 1 uur",
    .hours_many = "ongeveer {n} uur",
    .weeks_one = "binnen een week",
    .weeks_many = "binnen {n} weken",
    .because = "De score voor {score} is {shown}, op een schaal van {lowest} tot {highest}. Het verschil met de hoogste score is {gap}. Hoe groter dit verschil, hoe eerder wij de stap kiezen. Bij gelijke stand volgen wij de volgorde van de vragenlijst.",
    .because_weight = "Dit verschil telt {weight} keer zo zwaar. {reason}",

    .missing_skipped = "Overgeslagen",
    .missing_dont_know = "Weet ik niet",
    .missing_not_applicable = "Niet van toepassing",
    .missing_prefer_not = "Zeg ik liever niet",

    .one_person = "Dit is het beeld van één persoon. Die koos: “{audience}”. Een collega kan het anders zien.",
    .rated = "Aantal stellingen dat meetelt: {rated} van de {asked}.",
    .rated_all = "Alle {asked} stellingen tellen mee.",
    .much_dont_know = "Bij {n} van de {asked} stellingen was het antwoord “weet ik niet” ({percent} %). Ook dat zegt iets. Vraag het na bij collega's.",
    .single_items = "Aantal scores uit maar één antwoord: {n}. Die zijn minder zeker.",
    .scores_absent_one = "Eén score ontbreekt, omdat er te weinig antwoorden zijn.",
    .scores_absent_many = "{n} scores ontbreken, omdat er te weinig antwoorden zijn.",
    .compare = "Vult u de vragenlijst later nog eens in? Dan mag u de scores vergelijken. Kies dan dezelfde rol, dezelfde lengte en dezelfde vragenlijst (versie {version}, kenmerk {fingerprint}).",
    .no_reference = "Wij kennen geen landelijke cijfers over precies deze stellingen. Vergelijk uw scores dus niet met cijfers van andere bedrijven.",
};

}  // namespace leerruimte
