// The department's own contact points: public, and never masked. A policy adds to them.
#pragma once

#include <span>
#include <string_view>

namespace guichet::redact {

std::span<const std::string_view> official_contacts() noexcept;

}  // namespace guichet::redact
