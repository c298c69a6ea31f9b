// The floor: what one would write by hand for the same questions, and nothing more. Static HTML with native radios, and
// a script that adds up. It is the least a page can cost; everything else is measured against it.
const script = `const f=document.forms[0],r=JSON.parse(f.dataset.keys);f.onchange=()=>{for(const[k,v]of Object.entries(r)){let s=0,n=0;for(const[i,e]of v){const x=f.elements[i].value;if(x>0){s+=e?e-x:+x;n++}}document.getElementById(k).textContent=n*2>=v.length?(s/n).toFixed(1):"–"}};document.documentElement.dataset.ready=""`;

/** The page for one audience and language of a questionnaire. */
export function floorPage(questionnaire, audience, language) {
  const { scales, scores, title } = questionnaire;
  const items = questionnaire.items.filter(({ scale }) => scale); // an open text does not add up
  const scaleOf = (item) => scales.find(({ id }) => id === item.scale);
  const reversal = (item) => {
    const { options } = scaleOf(item);
    return item.keying === "reversed" ? options[0].code + options.at(-1).code : 0;
  };
  const byId = Object.fromEntries(items.map((item) => [item.id, item]));
  const ofItems = scores.filter(({ rule }) => rule.items);
  const keys = Object.fromEntries(ofItems.map(({ id, rule }) => [id, rule.items.map((item) => [item, reversal(byId[item])])]));
  const radios = (item) => {
    const { options, missing } = scaleOf(item);
    return [...options.map(({ code, label }) => [code, label]), ...missing.map(({ label }) => [0, label])]
      .map(([code, label]) => `<label><input type=radio name=${item.id} value=${code}>${label[language]}</label>`).join("");
  };
  const questions = items.map((item) => `<fieldset><legend>${item.text[audience][language]}</legend>${radios(item)}</fieldset>`).join("\n");
  const outcomes = ofItems.map(({ id, title: name }) => `<tr><th>${name[language]}<td id=${id}>–`).join("\n");
  return `<!doctype html><html lang=${language}><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title[language]}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:40rem;margin:auto}label{display:block}</style>
<h1>${title[language]}</h1><form data-keys='${JSON.stringify(keys)}'>
${questions}</form><table>${outcomes}</table><script src=floor.js defer></script>`;
}

export { script as floorScript };
