import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, EventEmitter, Input, Output, ViewChild } from "@angular/core";
import type { CompleteDetail, ErrorDetail, Language, LeerruimteScan, Mode, ProgressDetail, ReadyDetail, SavedDetail, Storage, Theme } from "leerruimte";
import "leerruimte/define";

/** The scan as a component. */
@Component({
  selector: "app-leerruimte",
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <leerruimte-scan #scan
      [src]="src" [attr.lang]="lang" [audience]="audience" [form]="form" [mode]="mode" [storage]="storage" [theme]="theme" [name]="name"
      [base]="base" [expose]="expose" [questionnaire]="questionnaire"
      (leerruimte-ready)="ready.emit($event.detail)"
      (leerruimte-progress)="progress.emit($event.detail)"
      (leerruimte-complete)="complete.emit($event.detail)"
      (leerruimte-saved)="saved.emit($event.detail)"
      (leerruimte-error)="error.emit($event.detail)"
    ></leerruimte-scan>
  `,
})
export class Leerruimte {
  @Input() src: string | null = null;
  @Input() lang: Language | null = null;
  @Input() audience: string | null = null;
  @Input() form: string | null = null;
  @Input() mode: Mode | null = null;
  @Input() storage: Storage | null = null;
  @Input() theme: Theme | null = null;
  @Input() name: string | null = null;
  @Input() base: string | null = null;
  @Input() expose: "answers" | null = null;
  /** A questionnaire of your own, instead of `src`. Keep the same object: another one begins another scan. */
  @Input() questionnaire: object | null = null;

  @Output() readonly ready = new EventEmitter<ReadyDetail>();
  @Output() readonly progress = new EventEmitter<ProgressDetail>();
  @Output() readonly complete = new EventEmitter<CompleteDetail>();
  @Output() readonly saved = new EventEmitter<SavedDetail>();
  @Output() readonly error = new EventEmitter<ErrorDetail>();

  @ViewChild("scan", { static: true }) private scan!: ElementRef<LeerruimteScan>;

  report() {
    return this.scan.nativeElement.report();
  }

  reset() {
    return this.scan.nativeElement.reset();
  }
}
