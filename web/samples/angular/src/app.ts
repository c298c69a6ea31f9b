import { Component, signal, ViewChild } from "@angular/core";
import type { Language, ProgressDetail, Report, Theme } from "leerruimte";
import shipped from "leerruimte/questionnaires/werkkenmerken.json";
import { Leerruimte } from "./leerruimte";

@Component({
  selector: "app-root",
  standalone: true,
  imports: [Leerruimte],
  template: `
    <div class="page" [attr.data-theme]="theme()">
      <header>
        <h1>Leerruimte in Angular</h1>
        <nav>
          @for (one of pages; track one.id) {
            <button [attr.aria-current]="one.id === page() ? 'page' : null" (click)="page.set(one.id)">{{ one.name }}</button>
          }
        </nav>
        <label>Language <select #language [value]="lang()" (change)="speak(language.value)">
          <option value="nl">Nederlands</option>
          <option value="en">English</option>
        </select></label>
        <label>Colours <select #colours [value]="theme()" (change)="wear(colours.value)">
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select></label>
      </header>

      @switch (page()) {
        @case ("scan") {
          <main>
            <p id="progress">
              @if (progress(); as so) { {{ so.given }} of {{ so.asked }} questions answered. } @else { Nothing answered yet. }
              @if (complete()) { The report has been shown. }
            </p>
            <app-leerruimte
              src="beleid-op-papier" audience="staff" base="leerruimte/" [lang]="lang()" [theme]="theme()" expose="answers"
              (progress)="progress.set($event)" (complete)="complete.set(true)"
            />
            <p>
              <button (click)="showReport()">What does it say so far?</button>
              <button (click)="forget()">Forget my answers</button>
            </p>
            @if (report(); as known) {
              <ul id="report">
                @for (score of known.profile; track score.id) { <li>{{ score.title }}: {{ score.shown }}</li> }
              </ul>
            }
          </main>
        }
        @case ("ours") {
          <main>
            <app-leerruimte [questionnaire]="ours" base="leerruimte/" [lang]="lang()" [theme]="theme()" />
          </main>
        }
        @default {
          <main>
            <p>The scan is not on this page. Your answers are there when you go back.</p>
          </main>
        }
      }
    </div>
  `,
  styles: `
    .page { min-height: 100vh; color-scheme: light; color: CanvasText; background: Canvas; font-family: system-ui, sans-serif; }
    .page[data-theme="dark"] { color-scheme: dark; }
    header, main { max-width: 60rem; margin: auto; padding: 1rem; }
    label { display: inline-block; }
    button, select { min-height: 2.25rem; margin: 0.25rem 0.5rem 0.25rem 0; font: inherit; }
    [aria-current] { font-weight: bold; }
  `,
})
export class App {
  readonly pages = [{ id: "scan", name: "The scan" }, { id: "ours", name: "Our own questionnaire" }, { id: "about", name: "About" }];
  /** A questionnaire of our own: here one that comes with the package, under another name. */
  readonly ours = { ...shipped, id: "our-work", title: { nl: "Ons werk", en: "Our work" } };

  @ViewChild(Leerruimte) scan?: Leerruimte;
  readonly page = signal("scan");
  readonly lang = signal<Language>("en");
  readonly theme = signal<Theme>("light");
  readonly progress = signal<ProgressDetail | null>(null);
  readonly complete = signal(false);
  readonly report = signal<Report | null>(null);

  speak(lang: string) {
    this.lang.set(lang as Language);
  }

  wear(theme: string) {
    this.theme.set(theme as Theme);
  }

  async showReport() {
    this.report.set(await this.scan!.report());
  }

  async forget() {
    await this.scan!.reset();
    this.report.set(null);
    this.complete.set(false);
  }
}
