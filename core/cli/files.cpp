#include "core/cli/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace leerruimte::cli {
namespace {

constexpr std::size_t chunk = 1 << 16;

void complain(const char* verb, const std::string& path, int error) {
  std::fprintf(stderr, "leerruimte: cannot %s %s: %s\n", verb, path.c_str(), std::strerror(error));
}

/// A file that is closed when it goes out of scope.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags) : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
  ~OpenFile() { close(); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int descriptor() const { return descriptor_; }

  /// @return false when the system could not keep what was written.
  bool close() {
    const bool closed = descriptor_ < 0 || ::close(descriptor_) == 0;
    descriptor_ = -1;
    return closed;
  }

 private:
  int descriptor_;
};

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// Makes a move durable: the folder is what remembers names. Folders on some systems cannot be synchronised; that is no error.
void synchronise_folder(const std::filesystem::path& path) {
  const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
  const OpenFile opened{folder.string(), O_RDONLY | O_DIRECTORY};
  if (opened.descriptor() >= 0) static_cast<void>(::fsync(opened.descriptor()));
}

bool is_special(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::size_t limit) {
  const bool standard = path == "-";
  OpenFile file{standard ? "/dev/null" : path, O_RDONLY};
  if (file.descriptor() < 0) {
    complain("read", path, errno);
    return std::nullopt;
  }
  const int descriptor = standard ? STDIN_FILENO : file.descriptor();
  std::string content;
  std::array<char, chunk> buffer{};
  while (content.size() <= limit) {
    const ssize_t count = ::read(descriptor, buffer.data(), std::min(buffer.size(), limit + 1 - content.size()));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      complain("read", path, errno);
      return std::nullopt;
    }
    if (count == 0) break;
    content.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return content;
}

bool write_file(const std::string& path, std::string_view content) {
  if (path == "-") {
    if (write_all(STDOUT_FILENO, content)) return true;
    complain("write to", "standard output", errno);
    return false;
  }
  if (is_special(path)) {  // a device or pipe has no half-written state, and cannot be replaced
    OpenFile device{path, O_WRONLY};
    if (device.descriptor() >= 0 && write_all(device.descriptor(), content) && device.close()) return true;
    complain("write", path, errno);
    return false;
  }
  const std::string beside = path + "." + std::to_string(::getpid()) + ".part";
  OpenFile file{beside, O_WRONLY | O_CREAT | O_EXCL};
  const bool written = file.descriptor() >= 0 && write_all(file.descriptor(), content) && ::fsync(file.descriptor()) == 0 && file.close() &&
                       std::rename(beside.c_str(), path.c_str()) == 0;
  if (!written) {
    complain("write", path, errno);
    static_cast<void>(::unlink(beside.c_str()));
    return false;
  }
  synchronise_folder(path);
  return true;
}

std::string ending_of(const std::string& path) {
  std::string ending = std::filesystem::path{path}.extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

}  // namespace leerruimte::cli
