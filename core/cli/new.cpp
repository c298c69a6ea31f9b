#include <cstdio>
#include <filesystem>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/starter.hpp"
#include "core/json/parse.hpp"
#include "core/json/read_questionnaire.hpp"

namespace leerruimte::cli {

ExitCode make_new(const NewOptions& options) {
  constexpr std::string_view starter_id = "\"starter\"";
  std::string text{starter};
  if (!options.id.empty()) text.replace(text.find(starter_id), starter_id.size(), Json(options.id).dump(-1, ' ', false, Json::error_handler_t::replace));
  if (const auto read = read_questionnaire(text); !read) {
    std::fprintf(stderr, "leerruimte: new: the id %s\n", read.problems().front().message.c_str());
    return usage;
  }
  std::error_code error;
  if (options.output != "-" && std::filesystem::is_regular_file(options.output, error)) {
    std::fprintf(stderr, "leerruimte: new: %s is there already; choose another name\n", options.output.c_str());
    return cannot_read_or_write;
  }
  return write_file(options.output, text) ? done : cannot_read_or_write;
}

}  // namespace leerruimte::cli
