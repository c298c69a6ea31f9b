#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/text.hpp"

namespace leerruimte {

/// The lowest and highest value a score can have, both included.
struct Range {
  double lowest;
  double highest;
  bool operator==(const Range&) const = default;
};

/// A stretch of a score's range with a word for it. It runs from `from` (included) to the next band (excluded).
struct Band {
  double from;
  Text label;
  Text meaning;
};

/// Bands in ascending order. Because each ends where the next begins, they have no gap and no overlap.
class Bands {
 public:
  /// @return nothing unless there is a band and `from` strictly ascends.
  static std::optional<Bands> of(std::string id, std::vector<Band> bands);

  const std::string& id() const { return id_; }
  const std::vector<Band>& all() const { return bands_; }

  /// Whether they cover the range: the first begins at its low end, and the last begins inside it.
  bool cover(const Range& range) const;

  /// The band a value lies in.  @pre value >= all().front().from
  const Band& at(double value) const;

 private:
  Bands(std::string id, std::vector<Band> bands) : id_(std::move(id)), bands_(std::move(bands)) {}

  std::string id_;
  std::vector<Band> bands_;
};

}  // namespace leerruimte
