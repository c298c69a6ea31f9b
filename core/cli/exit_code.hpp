#pragma once

namespace leerruimte::cli {

/// What the program tells the shell. Stable.
enum ExitCode : int {
  done = 0,         ///< Everything was read, and everything was written.
  problems = 1,     ///< The input has problems; they are on standard error. What could be done was done.
  usage = 2,        ///< The command line is wrong.
  cannot_read_or_write = 3,
};

}  // namespace leerruimte::cli
