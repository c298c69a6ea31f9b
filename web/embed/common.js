// What both tags need: fetched together with what works in a tag, instead of after it.
import "lit";
import "../elements/element.js";
import "../elements/section.js";
import "../fetched.js";
import "../texts/embed.js";
import "./look.js";
import "./place.js";
