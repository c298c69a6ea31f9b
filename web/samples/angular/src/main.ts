import "@angular/compiler"; // Vite alone does not compile components beforehand, as `ng build` does
import "zone.js";
import { bootstrapApplication } from "@angular/platform-browser";
import { App } from "./app";

bootstrapApplication(App);
