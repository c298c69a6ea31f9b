// The block in the editor: a card that says what the page will show, and its options beside it. No build step: plain
// calls to what WordPress has loaded. The page itself is made by leerruimte.php.
(function ({ blocks, blockEditor, components, element }) {
  const { createElement: h, Fragment } = element;
  const dutch = document.documentElement.lang.startsWith("nl");
  const say = (nl, en) => (dutch ? nl : en);

  const unset = { value: "", label: say("Laat de lezer kiezen", "Let the reader choose") };
  const usual = { value: "", label: say("Gewoon", "Usual") };
  const lists = {
    src: [say("Vragenlijst", "Questionnaire"), [unset, ...leerruimteQuestionnaires]],
    lang: [
      say("Taal", "Language"),
      [{ value: "", label: say("Die van de pagina", "That of the page") }, { value: "nl", label: "Nederlands" }, { value: "en", label: "English" }],
    ],
    audience: [
      say("Voor wie", "For whom"),
      [
        unset,
        { value: "management", label: say("Eigenaren en leidinggevenden", "Owners and managers") },
        { value: "staff", label: say("Medewerkers", "Staff") },
      ],
    ],
    form: [say("Lengte", "Length"), [unset, { value: "full", label: say("Heel", "Full") }, { value: "short", label: say("Kort", "Short") }]],
    storage: [
      say("Bewaren", "Keeping answers"),
      [
        { ...usual, label: say("Gewoon: in dit tabblad", "Usual: in this tab") },
        { value: "none", label: say("Niet bewaren", "Keep nothing") },
        { value: "device", label: say("Lezer mag op het apparaat bewaren", "Reader may keep on the device") },
      ],
    ],
    theme: [
      say("Licht of donker", "Light or dark"),
      [
        { ...usual, label: say("Gewoon: zoals het apparaat", "Usual: as the device") },
        { value: "light", label: say("Licht", "Light") },
        { value: "dark", label: say("Donker", "Dark") },
      ],
    ],
  };

  function Edit({ attributes, setAttributes }) {
    const select = ([name, [label, options]]) =>
      h(components.SelectControl, { key: name, label, options, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }) });
    const chosen = lists.src[1].find(({ value }) => value === attributes.src) ?? { label: attributes.src };
    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        h(
          components.PanelBody,
          { title: "Leerruimte" },
          Object.entries(lists).map(select),
          h(components.ToggleControl, {
            label: say("In een kader (iframe)", "In a frame (iframe)"),
            checked: attributes.frame,
            onChange: (frame) => setAttributes({ frame }),
          }),
        ),
      ),
      h(
        "div",
        blockEditor.useBlockProps(),
        h(components.Placeholder, {
          icon: "welcome-learn-more",
          label: "Leerruimte",
          instructions: `${lists.src[0]}: ${chosen.label}. ${say("De scan zelf ziet u op de pagina.", "The scan itself is on the page.")}`,
        }),
      ),
    );
  }

  blocks.registerBlockType("leerruimte/scan", { edit: Edit, save: () => null });
})(window.wp);
