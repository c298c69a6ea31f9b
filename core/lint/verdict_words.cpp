#include "core/lint/verdict_words.hpp"

#include "core/lint/texts.hpp"

namespace leerruimte {
namespace {

std::string what(const Verdict& verdict) {
  if (verdict.exact) return "the " + with_commas(verdict.looked_at) + " possible answers";
  return with_commas(verdict.looked_at) + " seeded samples";
}

}  // namespace

std::string in_none(const Verdict& verdict) { return (verdict.exact ? "for none of " : "in none of ") + what(verdict); }
std::string in_all(const Verdict& verdict) { return (verdict.exact ? "for each of " : "in each of ") + what(verdict); }

}  // namespace leerruimte
