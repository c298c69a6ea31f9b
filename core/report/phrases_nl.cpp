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
    .no_strengths = "Geen enkel onderdeel scoort hoog genoeg om het hier te noemen. De eerste stappen hieronder helpen u op weg.",
    .no_first_steps = "Bij deze antwoorden past geen eerste stap. Er is genoeg ruimte, of er zijn te weinig antwoorden om iets te kiezen.",
    .nothing_missing = "U hebt alle stellingen beantwoord.",

    .subtitle = "Ingevuld als “{audience}”. {form}.",
    .not_enough = "te weinig antwoorden",
    .summary_band = "{title}: {shown} van {highest}, {band}. {meaning}",
    .summary_plain = "{title}: {shown} van {highest}.",
    .summary_missing = "{title}: te weinig antwoorden voor een score.",

    .rule_mean = "Het gemiddelde van de beantwoorde stellingen. Nodig: minstens {needed} van de {asked} antwoorden.",
    .rule_single = "Het antwoord op één stelling.",
    .rule_count = "Het aantal stellingen met het antwoord {options}. Nodig: minstens {needed} van de {asked} antwoorden.",
    .rule_composite = "Het gemiddelde van de scores hieronder, vóór afronding. Elke score telt even zwaar. Nodig: minstens {needed} van de {asked} scores.",
    .or_word = "of",
    .formula_count = "{count} van {answered} antwoorden",
    .reversed = "omgekeerd geteld: {ends} - {code} = {counted}",
    .does_not_count = "telt niet mee",
    .no_answer = "geen antwoord",

    .hours_one = "ongeveer 1 uur",
    .hours_many = "ongeveer {n} uur",
    .weeks_one = "binnen een week",
    .weeks_many = "binnen {n} weken",
    .because = "De score voor {score} is {shown}, op een schaal van {lowest} tot {highest}. Daar is dus nog {gap} te winnen.",
    .because_weight = "Deze afstand telt {weight} keer. {reason}",

    .missing_skipped = "Overgeslagen",
    .missing_dont_know = "Weet ik niet",
    .missing_not_applicable = "Niet van toepassing",
    .missing_prefer_not = "Zeg ik liever niet",

    .one_person = "Dit is het beeld van één persoon. Die koos: “{audience}”. Een collega kan het anders zien.",
    .rated = "{rated} van de {asked} stellingen tellen mee.",
    .rated_all = "Alle {asked} stellingen tellen mee.",
    .much_dont_know = "Bij {n} van de {asked} stellingen was het antwoord “weet ik niet” ({percent} %). Dat is een uitkomst op zich: vraag het na bij collega's.",
    .single_items = "{n} scores rusten op één stelling. Zie die als een eerste aanwijzing.",
    .scores_absent_one = "Eén score ontbreekt, omdat er te weinig antwoorden zijn.",
    .scores_absent_many = "{n} scores ontbreken, omdat er te weinig antwoorden zijn.",
    .compare = "U mag deze scores vergelijken met een andere keer met dezelfde vragenlijst (versie {version}, kenmerk {fingerprint}).",
    .no_reference = "Er bestaan geen landelijke cijfers voor deze vragen. Vergelijk ze dus niet met andere bedrijven.",
};

}  // namespace leerruimte
