const nl = {
  switch: "Bewaar op dit apparaat",
  about: "Dan kunt u later verder, ook als u dit tabblad hebt gesloten. Doe dit niet op een computer die u met anderen deelt.",
  local: "Let op: deze pagina is een bestand op uw computer. Andere bestanden die u in deze browser opent, kunnen uw antwoorden dan ook lezen.",
  in_memory: "Niet opgeslagen: uw antwoorden staan alleen op deze pagina",
  in_tab: "Opgeslagen in dit tabblad",
  on_device: "Opgeslagen op dit apparaat",
  nothing_yet: "Uw antwoorden blijven in dit tabblad",
  /** @param {string} time */
  at: (time) => `om ${time} uur`,
  erased: "Alles is gewist",
  /** @type {Record<string, { tab: string, memory: string }>} What went wrong, by where the answers are now. */
  problems: {
    blocked: {
      tab: "Uw browser laat niet toe dat wij uw antwoorden op dit apparaat bewaren. Ze staan nog in dit tabblad. Wilt u ze houden? Bewaar ze dan als bestand.",
      memory: "Uw browser laat niet toe dat wij uw antwoorden hier bewaren. U kunt gewoon verdergaan. Bewaar uw antwoorden als bestand voordat u deze pagina sluit.",
    },
    full: {
      tab: "De opslag van uw browser is vol. Uw antwoorden staan nog in dit tabblad. Wilt u ze houden? Bewaar ze dan als bestand.",
      memory: "De opslag van uw browser is vol. U kunt gewoon verdergaan. Bewaar uw antwoorden als bestand voordat u deze pagina sluit.",
    },
    cleared: {
      tab: "Wat op dit apparaat was bewaard, is gewist. Wat u hier ziet, staat alleen nog in dit tabblad. Zet ‘Bewaar op dit apparaat’ weer aan als u het wilt bewaren.",
      memory: "Wat op dit apparaat was bewaard, is gewist. Bewaar wat u hier ziet als bestand voordat u deze pagina sluit.",
    },
    other_tab: {
      tab: "In een ander tabblad zijn ook antwoorden gegeven. Ze zijn anders dan die in dit tabblad. Welke wilt u bewaren?",
      memory: "In een ander tabblad zijn ook antwoorden gegeven. Ze zijn anders dan die in dit tabblad. Welke wilt u bewaren?",
    },
    recovered: {
      tab: "Wat het laatst was bewaard, is beschadigd. U ziet nu wat daarvoor was bewaard. Kijk na of uw laatste antwoord er nog staat.",
      memory: "Wat het laatst was bewaard, is beschadigd. U ziet nu wat daarvoor was bewaard. Kijk na of uw laatste antwoord er nog staat.",
    },
    damaged: {
      tab: "Uw bewaarde antwoorden zijn beschadigd. Deze pagina kan ze niet meer lezen. U kunt ze als bestand bewaren voordat u opnieuw begint.",
      memory: "Uw bewaarde antwoorden zijn beschadigd. Deze pagina kan ze niet meer lezen. U kunt ze als bestand bewaren voordat u opnieuw begint.",
    },
    newer: {
      tab: "Uw bewaarde antwoorden zijn gemaakt met een nieuwere versie van deze pagina. Wij hebben er niets aan veranderd. Open de nieuwere versie om verder te gaan.",
      memory: "Uw bewaarde antwoorden zijn gemaakt met een nieuwere versie van deze pagina. Wij hebben er niets aan veranderd. Open de nieuwere versie om verder te gaan. Wat u hier invult, wordt niet bewaard.",
    },
  },
  as_file: "Bewaar als bestand",
  damaged_file: "Bewaar het beschadigde bestand",
  take_other: "Die van het andere tabblad",
  keep_mine: "Die van dit tabblad",
  keep_both: "Voeg ze samen",
  understood: "Begrepen",
  start_over: "Begin opnieuw",
};

/** @type {typeof nl} */
const en = {
  switch: "Keep on this device",
  about: "You can then go on later, even after closing this tab. Do not use this on a computer you share with others.",
  local: "Please note: this page is a file on your computer. Other files you open in this browser could then read your answers too.",
  in_memory: "Not saved: your answers are only on this page",
  in_tab: "Saved in this tab",
  on_device: "Saved on this device",
  nothing_yet: "Your answers stay in this tab",
  at: (time) => `at ${time}`,
  erased: "Everything has been erased",
  problems: {
    blocked: {
      tab: "Your browser does not let us keep your answers on this device. They are still in this tab. To hold on to them, save them as a file.",
      memory: "Your browser does not let us keep your answers here. You can simply go on. Save your answers as a file before you close this page.",
    },
    full: {
      tab: "Your browser’s storage is full. Your answers are still in this tab. To hold on to them, save them as a file.",
      memory: "Your browser’s storage is full. You can simply go on. Save your answers as a file before you close this page.",
    },
    cleared: {
      tab: "What was kept on this device has been erased. What you see here is now only in this tab. Switch ‘Keep on this device’ on again if you want to keep it.",
      memory: "What was kept on this device has been erased. Save what you see here as a file before you close this page.",
    },
    other_tab: {
      tab: "Answers were given in another tab too. They differ from the ones in this tab. Which ones do you want to keep?",
      memory: "Answers were given in another tab too. They differ from the ones in this tab. Which ones do you want to keep?",
    },
    recovered: {
      tab: "What was saved last is damaged. You now see what was saved before it. Please check that your last answer is still there.",
      memory: "What was saved last is damaged. You now see what was saved before it. Please check that your last answer is still there.",
    },
    damaged: {
      tab: "Your saved answers are damaged. This page can no longer read them. You can save them as a file before you start over.",
      memory: "Your saved answers are damaged. This page can no longer read them. You can save them as a file before you start over.",
    },
    newer: {
      tab: "Your saved answers were made with a newer version of this page. We have not changed them. Open the newer version to go on.",
      memory: "Your saved answers were made with a newer version of this page. We have not changed them. Open the newer version to go on. What you fill in here is not saved.",
    },
  },
  as_file: "Save as a file",
  damaged_file: "Save the damaged file",
  take_other: "The other tab’s",
  keep_mine: "This tab’s",
  keep_both: "Combine them",
  understood: "Understood",
  start_over: "Start over",
};

/** Where answers are kept, and what can go wrong there. @type {Record<string, typeof nl>} */
export const keepingTexts = { nl, en };
