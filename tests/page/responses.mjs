/** Answers to every question of a questionnaire's first form: each scale from low to high and again. @param {object} calls of the engine @param {string} words for open questions */
export function everything(calls, questionnaire, words = "Wij leren het meest van elkaar, en van wat er misging.") {
  const { audiences: [{ id: audience }], forms: [{ id: form }] } = calls.outline({ questionnaire, language: "nl" });
  const view = calls.view({ questionnaire, language: "nl", audience, form });
  const answers = {};
  let turn = 0;
  for (const item of view.pages.flatMap(({ items }) => items)) {
    for (const { id } of item.parts) {
      const codes = item.scale === null ? [] : view.scales[item.scale].options.map(({ code }) => code);
      if (item.kind === "text") answers[id] = words;
      else if (item.kind === "ticks") answers[id] = [codes[turn++ % codes.length]];
      else answers[id] = item.kind === "number" ? item.lowest : codes[turn++ % codes.length];
    }
  }
  return { questionnaire, audience, form, answers };
}

/** What a team answers to a questionnaire: everybody something else, every third of them a manager where managers are asked. @param {object} calls of the engine */
export function team(calls, questionnaire, people) {
  const { audiences, forms: [{ id: form }] } = calls.outline({ questionnaire, language: "nl" });
  const audienceOf = (turn) => (audiences.find(({ id }) => id === (turn % 3 === 0 ? "management" : "staff")) ?? audiences[0]).id;
  return [...Array(people).keys()].map((turn) => {
    const audience = audienceOf(turn);
    const view = calls.view({ questionnaire, language: "nl", audience, form });
    const answers = {};
    for (const [place, item] of view.pages.flatMap(({ items }) => items).entries()) {
      if (item.kind === "text") continue;
      for (const { id } of item.parts) {
        const codes = item.scale === null ? [item.lowest, item.highest] : view.scales[item.scale].options.map(({ code }) => code);
        const code = codes[Math.min(codes.length - 1, Math.floor((((turn + 1) * 7919 + (place + 1) * 104729 + turn * place * 31) % 1009) / 1009 * codes.length + (audience === "management" && place % 3 ? 1 : 0)))];
        answers[id] = item.kind === "ticks" ? [code] : code;
      }
    }
    return { questionnaire, audience, form, answers };
  });
}
