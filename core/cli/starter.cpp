#include "core/cli/starter.hpp"

namespace leerruimte::cli {

const std::string_view starter = R"starter({
  "x-comment": "A questionnaire to begin with. Keys that begin with x- are remarks; the program leaves them alone. Change one thing at a time and run: leerruimte check this-file.json",
  "format": 1,
  "id": "starter",
  "version": "1.0.0",
  "x-languages": "Every text below must be there in each of these languages. A respondent chooses one.",
  "languages": ["nl", "en"],
  "title": { "nl": "Ruimte om te leren: een begin", "en": "Room to learn: a beginning" },
  "purpose": {
    "nl": "Een korte vragenlijst over leren op het werk. Na afloop zie je waar je staat en waar je kunt beginnen.",
    "en": "A short questionnaire about learning at work. At the end you see where you stand and where you can begin."
  },
  "audiences": [
    { "id": "management", "label": { "nl": "Ik ben eigenaar of leidinggevende", "en": "I am an owner or manager" } },
    { "id": "staff", "label": { "nl": "Ik ben medewerker", "en": "I am an employee" } }
  ],
  "authors": ["Your name"],
  "licence": "CC-BY-4.0",
  "x-sources": "Where the questions and the thinking come from. What you do not know is null, never a guess.",
  "sources": [{ "id": "own", "title": "Items written for this questionnaire", "authors": "Your name", "year": null, "url": null }],
  "x-forms": "The first form is the default. Without a list of items a form asks everything.",
  "forms": [{ "id": "full", "label": { "nl": "Alle vragen", "en": "All questions" }, "minutes": 3 }],
  "x-aspects": "What a row asks more than once: see the item \"attention\".",
  "aspects": [
    { "id": "now", "label": { "nl": "Nu", "en": "Now" } },
    { "id": "wanted", "label": { "nl": "Gewenst", "en": "Wanted" } }
  ],
  "x-parameters": "A number with a name and a reason. Rules and conditions use it as { \"var\": \"good\" }.",
  "parameters": [
    { "id": "good", "value": 4, "about": { "nl": "Vanaf hier noemen we een score goed.", "en": "From here on we call a score good." } }
  ],
  "scales": [
    {
      "id": "agree",
      "options": [
        { "code": 1, "label": { "nl": "Helemaal oneens", "en": "Strongly disagree" } },
        { "code": 2, "label": { "nl": "Oneens", "en": "Disagree" } },
        { "code": 3, "label": { "nl": "Niet eens, niet oneens", "en": "Neither agree nor disagree" } },
        { "code": 4, "label": { "nl": "Eens", "en": "Agree" } },
        { "code": 5, "label": { "nl": "Helemaal eens", "en": "Strongly agree" } }
      ],
      "x-comment": "A missing answer says why there is none. It is counted, and it is never a number.",
      "missing": [{ "kind": "dont_know", "label": { "nl": "Weet ik niet", "en": "I don't know" } }]
    },
    {
      "id": "yes_no",
      "options": [
        { "code": 0, "label": { "nl": "Nee", "en": "No" } },
        { "code": 1, "label": { "nl": "Ja", "en": "Yes" } }
      ]
    },
    {
      "id": "reasons",
      "options": [
        { "code": 1, "label": { "nl": "Geen tijd", "en": "No time" } },
        { "code": 2, "label": { "nl": "Te duur", "en": "Too expensive" } },
        { "code": 3, "label": { "nl": "Geen passend aanbod", "en": "Nothing that suits me" } },
        { "code": 9, "label": { "nl": "Geen van deze", "en": "None of these" } }
      ]
    },
    { "id": "seven_steps", "lowest": 1, "highest": 7 }
  ],
  "items": [
    {
      "id": "speak_up",
      "x-comment": "A plain item: one scale, and a wording for each audience.",
      "text": {
        "management": { "nl": "Medewerkers zeggen het als iets misgaat.", "en": "Employees say so when something goes wrong." },
        "staff": { "nl": "Ik zeg het als iets misgaat.", "en": "I say so when something goes wrong." }
      },
      "scale": "agree"
    },
    {
      "id": "ask_help",
      "text": { "nl": "Hulp vragen is hier gewoon.", "en": "Asking for help is normal here." },
      "help": { "nl": "Bijvoorbeeld aan een collega die het vaker heeft gedaan.", "en": "For example from a colleague who has done it before." },
      "scale": "agree"
    },
    {
      "id": "hide",
      "x-comment": "A reversed item: agreeing lowers the score. Say it twice, in the keying and about the wording, so that the program can notice a slip.",
      "text": { "nl": "Fouten houden we stil.", "en": "We keep quiet about mistakes." },
      "scale": "agree",
      "keying": "reversed",
      "wording": "negative"
    },
    {
      "id": "attention",
      "x-comment": "A row between two ends, asked for now and for what you want. Its parts are called attention.now and attention.wanted.",
      "kind": "bipolar",
      "text": { "nl": "Waar gaat de aandacht naartoe?", "en": "Where does the attention go?" },
      "scale": "seven_steps",
      "low": { "nl": "Wat er nu af moet", "en": "What must be finished now" },
      "high": { "nl": "Wat we ervan leren", "en": "What we learn from it" },
      "aspects": ["now", "wanted"]
    },
    {
      "id": "course",
      "kind": "choice",
      "text": { "nl": "Heb je dit jaar een cursus gevolgd?", "en": "Did you take a course this year?" },
      "scale": "yes_no"
    },
    {
      "id": "reasons",
      "x-comment": "Choose all that apply; \"None of these\" goes with no other.",
      "kind": "ticks",
      "text": { "nl": "Wat hield je tegen?", "en": "What held you back?" },
      "scale": "reasons",
      "exclusive": [9]
    },
    {
      "id": "remark",
      "x-comment": "An open text is never scored, and is shown only in the respondent's own report.",
      "kind": "text",
      "text": { "nl": "Wat wil je volgende maand leren?", "en": "What do you want to learn next month?" },
      "characters": 500
    }
  ],
  "x-bands": "Words for the values of a score. Each band runs from its from up to the next; the first begins at the low end.",
  "bands": [
    {
      "id": "five",
      "bands": [
        { "from": 1, "label": { "nl": "Weinig ruimte", "en": "Little room" }, "meaning": { "nl": "Hier is het meeste te winnen.", "en": "There is most to gain here." } },
        { "from": 2.5, "label": { "nl": "Op weg", "en": "On the way" }, "meaning": { "nl": "Het begin is er.", "en": "The beginning is there." } },
        { "from": 4, "label": { "nl": "Veel ruimte", "en": "Much room" }, "meaning": { "nl": "Dit gaat goed. Houd het vast.", "en": "This goes well. Hold on to it." } }
      ]
    }
  ],
  "scores": [
    {
      "id": "openness",
      "title": { "nl": "Openheid", "en": "Openness" },
      "about": { "nl": "Of mensen zeggen wat er is.", "en": "Whether people say what is the matter." },
      "rule": { "kind": "mean", "items": ["speak_up", "ask_help", "hide"] },
      "bands": "five"
    },
    {
      "id": "attention_gap",
      "x-comment": "A difference is best near zero, so its direction is zero by itself.",
      "title": { "nl": "Aandacht voor leren", "en": "Attention for learning" },
      "about": { "nl": "Hoe ver nu en gewenst uit elkaar liggen.", "en": "How far now and wanted lie apart." },
      "rule": { "kind": "difference", "items": ["attention.wanted", "attention.now"] }
    },
    {
      "id": "barriers",
      "title": { "nl": "Wat je tegenhield", "en": "What held you back" },
      "about": { "nl": "Hoeveel van de drie redenen je aankruiste.", "en": "How many of the three reasons you ticked." },
      "rule": { "kind": "count", "items": ["reasons"], "codes": [1, 2, 3] },
      "direction": "lower",
      "decimals": 0
    }
  ],
  "pages": [
    { "id": "openness_page", "score": "openness", "items": ["speak_up", "ask_help", "hide"] },
    {
      "id": "learning_page",
      "title": { "nl": "Aandacht en cursussen", "en": "Attention and courses" },
      "intro": { "nl": "Nu iets over het leren zelf.", "en": "Now something about learning itself." },
      "items": ["attention", "course"]
    },
    {
      "id": "reasons_page",
      "x-comment": "Only for those who answered no. A condition looks at items of earlier pages.",
      "show_if": { "==": [{ "var": "course" }, 0] },
      "score": "barriers",
      "items": ["reasons"]
    },
    {
      "id": "last_page",
      "title": { "nl": "Tot slot", "en": "Finally" },
      "intro": { "nl": "Deze vraag mag je overslaan.", "en": "You may skip this question." },
      "items": ["remark"]
    }
  ],
  "x-advice": "A strength for who is there already; of the first steps of a score the first that fits. {openness} becomes the respondent's value.",
  "advice": [
    {
      "score": "openness",
      "strength": {
        "when": { ">=": [{ "var": "openness" }, { "var": "good" }] },
        "text": { "nl": "Jullie zeggen wat er is: {openness} van 5.", "en": "You say what is the matter: {openness} out of 5." }
      },
      "first_steps": [
        {
          "id": "say_it_first",
          "when": { "<": [{ "var": "openness" }, { "var": "good" }] },
          "title": { "nl": "Vertel zelf als eerste wat misging", "en": "Be the first to say what went wrong" },
          "text": {
            "nl": "Begin het werkoverleg een maand lang met iets dat jou niet lukte, en wat je ervan leerde.",
            "en": "For a month, begin the team meeting with something that did not work for you, and what you learned from it."
          },
          "why": { "nl": "Jullie openheid is {openness} van 5. Wie voorgaat, maakt het gewoon.", "en": "Your openness is {openness} out of 5. Whoever goes first makes it normal." },
          "who": { "nl": "Leidinggevende", "en": "Manager" },
          "hours": 1,
          "within_weeks": 4
        }
      ]
    },
    {
      "score": "barriers",
      "first_steps": [
        {
          "id": "plan_time",
          "when": { "in": [1, { "var": "reasons" }] },
          "title": { "nl": "Zet leertijd in het rooster", "en": "Put time to learn in the roster" },
          "text": { "nl": "Plan twee uur per maand, en ruil ze alleen voor twee andere uren.", "en": "Plan two hours a month, and trade them only for two other hours." },
          "why": { "nl": "Geen tijd was een van je redenen.", "en": "No time was one of your reasons." },
          "who": { "nl": "Leidinggevende en medewerker", "en": "Manager and employee" },
          "hours": 2,
          "within_weeks": 6
        }
      ]
    }
  ],
  "pictures": [
    {
      "kind": "bars",
      "title": { "nl": "Openheid", "en": "Openness" },
      "scores": ["openness"]
    },
    {
      "kind": "contrasts",
      "title": { "nl": "Nu en gewenst", "en": "Now and wanted" },
      "rows": ["attention"]
    }
  ]
}
)starter";

}  // namespace leerruimte::cli
