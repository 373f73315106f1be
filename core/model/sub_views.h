#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr int subCount = 20; ///< click subs sub1…sub20, and as many conversion subs

/// The texts of a conversion's subs, sub1 first, as others own them; the last one is not empty.
class SubViews {
public:
    SubViews() = default;
    explicit SubViews(const std::vector<std::string>& subs);
    SubViews(const SubViews& other) { *this = other; }
    SubViews& operator=(const SubViews& other);
    ~SubViews() = default;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::string_view operator[](std::size_t place) const
    {
        return { m_texts[place].data, m_texts[place].size };
    }
    /// `place` below subCount.
    void set(std::size_t place, std::string_view text)
    {
        if (place != m_size)
            setAnywhere(place, text);
        else if (!text.empty()) // the next, as a file has them
            m_texts[m_size++] = { text.data(), text.size() };
    }

    friend bool operator==(const SubViews& a, const SubViews& b);

private:
    struct Text {
        const char* data;
        std::size_t size;
    };
    void setAnywhere(std::size_t place, std::string_view text);

    std::size_t m_size = 0;
    std::array<Text, subCount> m_texts; ///< only the first m_size are set: rows are many, subs few
};

} // namespace core
