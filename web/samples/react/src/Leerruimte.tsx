import type { DetailedHTMLProps, HTMLAttributes, Ref } from "react";
import type { CompleteDetail, ErrorDetail, LeerruimteEvents, LeerruimteScan, ProgressDetail, ReadyDetail, SavedDetail, ScanAttributes } from "leerruimte";
import "leerruimte/define";

/** React adds the listener of `onleerruimte-ready` for the event `leerruimte-ready`. */
type Listeners = { [Name in keyof LeerruimteEvents as `on${Name}`]?: (event: LeerruimteEvents[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "leerruimte-scan": DetailedHTMLProps<HTMLAttributes<LeerruimteScan>, LeerruimteScan> & ScanAttributes & { questionnaire?: object } & Listeners;
    }
  }
}

export interface LeerruimteProps extends ScanAttributes {
  /** A questionnaire of your own, instead of `src`. Keep the same object between renders: another one begins another scan. */
  questionnaire?: object;
  onReady?: (detail: ReadyDetail) => void;
  onProgress?: (detail: ProgressDetail) => void;
  onComplete?: (detail: CompleteDetail) => void;
  onSaved?: (detail: SavedDetail) => void;
  onError?: (detail: ErrorDetail) => void;
  /** The element itself, with report() and reset(). */
  ref?: Ref<LeerruimteScan>;
}

/** The scan as a component. */
export function Leerruimte({ onReady, onProgress, onComplete, onSaved, onError, ...properties }: LeerruimteProps) {
  return (
    <leerruimte-scan
      {...properties}
      onleerruimte-ready={({ detail }) => onReady?.(detail)}
      onleerruimte-progress={({ detail }) => onProgress?.(detail)}
      onleerruimte-complete={({ detail }) => onComplete?.(detail)}
      onleerruimte-saved={({ detail }) => onSaved?.(detail)}
      onleerruimte-error={({ detail }) => onError?.(detail)}
    />
  );
}
