import { useRef, useState } from "react";
import type { Language, LeerruimteScan, ProgressDetail, Report, Theme } from "leerruimte";
import shipped from "leerruimte/questionnaires/werkkenmerken.json";
import { Leerruimte } from "./Leerruimte";
import "./App.css";

/** A questionnaire of our own: here one that comes with the package, under another name. */
const ours = { ...shipped, id: "our-work", title: { nl: "Ons werk", en: "Our work" } };

const pages = { scan: "The scan", ours: "Our own questionnaire", about: "About" };

export function App() {
  const scan = useRef<LeerruimteScan>(null);
  const [page, setPage] = useState<keyof typeof pages>("scan");
  const [lang, setLang] = useState<Language>("en");
  const [theme, setTheme] = useState<Theme>("light");
  const [progress, setProgress] = useState<ProgressDetail | null>(null);
  const [complete, setComplete] = useState(false);
  const [report, setReport] = useState<Report | null>(null);

  async function showReport() {
    setReport(await scan.current!.report());
  }

  async function forget() {
    await scan.current!.reset();
    setReport(null);
    setComplete(false);
  }

  return (
    <div className="page" data-theme={theme}>
      <header>
        <h1>Leerruimte in React</h1>
        <nav>
          {Object.entries(pages).map(([id, name]) => (
            <button key={id} aria-current={id === page ? "page" : undefined} onClick={() => setPage(id as keyof typeof pages)}>{name}</button>
          ))}
        </nav>
        <label>Language <select value={lang} onChange={({ target }) => setLang(target.value as Language)}>
          <option value="nl">Nederlands</option>
          <option value="en">English</option>
        </select></label>
        <label>Colours <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select></label>
      </header>

      {page === "scan" && (
        <main>
          <p id="progress">{progress ? `${progress.given} of ${progress.asked} questions answered.` : "Nothing answered yet."} {complete && "The report has been shown."}</p>
          <Leerruimte
            ref={scan} src="beleid-op-papier" audience="staff" lang={lang} theme={theme} expose="answers"
            onProgress={setProgress} onComplete={() => setComplete(true)}
          />
          <p>
            <button onClick={showReport}>What does it say so far?</button>
            <button onClick={forget}>Forget my answers</button>
          </p>
          {report && <ul id="report">{report.profile.map(({ id, title, shown }) => <li key={id}>{title}: {shown}</li>)}</ul>}
        </main>
      )}
      {page === "ours" && (
        <main>
          <Leerruimte questionnaire={ours} lang={lang} theme={theme} />
        </main>
      )}
      {page === "about" && (
        <main>
          <p>The scan is not on this page. Your answers are there when you go back.</p>
        </main>
      )}
    </div>
  );
}
