#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace leerruimte {

/// FNV-1a (64 bits) over words; each word is closed, so that "a","bc" differs from "ab","c". It tells things apart that nobody forges.
/// Fingerprints and answer codes stand in files and on paper: it must never change.
class Hash {
 public:
  void add(std::string_view word) {
    for (const char byte : word) mix(static_cast<unsigned char>(byte));
    mix(0xFF);  // never part of UTF-8
  }
  void add(std::int64_t number) { add(std::string_view{std::to_string(number)}); }
  void add(double number) {
    std::int64_t bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    add(bits);
  }

  std::string hexadecimal() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) text += digits[(state_ >> shift) & 0xFU];
    return text;
  }

  /// Its lowest bits, the upper half folded in.  @pre count <= 32
  std::uint32_t bits(int count) const { return static_cast<std::uint32_t>((state_ ^ (state_ >> 32U)) & ((std::uint64_t{1} << count) - 1)); }

 private:
  void mix(std::uint64_t byte) { state_ = (state_ ^ byte) * 0x100000001b3U; }

  std::uint64_t state_ = 0xcbf29ce484222325U;
};

}  // namespace leerruimte
