#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// Where bytes come from: a file, memory, a pipe. Opened by app.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `buffer`; 0 at the end.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> buffer) = 0;
    /// For messages.
    [[nodiscard]] virtual std::string name() const = 0;
    /// Whole size when known, else 0: for progress.
    [[nodiscard]] virtual std::int64_t size() const = 0;
    /// Begins anew, where that is possible: a pipe cannot.
    [[nodiscard]] virtual bool rewind() { return false; }
};

/// Where bytes go. A file is replaced only when the whole of it is safely written.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
    /// Takes back all that was written, where that is possible: what went into a pipe is gone.
    [[nodiscard]] virtual bool restart() { return false; }
};

class StringSource final : public ByteSource {
public:
    explicit StringSource(std::string bytes, std::string name = "text");
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override;
    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::int64_t size() const override { return std::int64_t(m_bytes.size()); }
    [[nodiscard]] bool rewind() override { return m_position = 0, true; }

private:
    std::string m_bytes;
    std::string m_name;
    std::size_t m_position = 0;
};

class StringSink final : public ByteSink {
public:
    [[nodiscard]] Result<void> write(std::string_view bytes) override { return m_bytes += bytes, Result<void>(); }
    [[nodiscard]] bool restart() override { return m_bytes.clear(), true; }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

} // namespace core
