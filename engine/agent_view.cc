#include "engine/agent_view.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/index/answer_database.h"
#include "engine/index/files.h"
#include "engine/index/generation.h"
#include "engine/index/manifest.h"
#include "engine/index/schema.h"

namespace guichet::engine {
namespace {

using Key = std::pair<std::string, Language>;  // code or id, language

Key key_of(const kb::Answer& answer) { return {answer.code ? std::string(answer.code->text()) : "id " + answer.id, answer.language}; }

Result<std::vector<AnswerDocument>> documents_of(const std::string& folder) {
  auto manifest = read_manifest(folder);
  if (!manifest) return failed(std::move(manifest));
  if (auto verified = verify_files(*manifest, folder); !verified) return failed(std::move(verified));
  auto database = AnswerDatabase::open(folder + "/" + std::string(kAnswersFile));
  if (!database) return failed(std::move(database));
  return database->answers();
}

}  // namespace

class AgentView::Impl {
 public:
  std::vector<AnswerDocument> answers;
  std::map<std::string, std::size_t, std::less<>> by_id;
  std::map<Key, std::size_t> by_key;
  std::map<Key, std::string> before;  // bodies of the generation before
  std::string since;
};

AgentView::AgentView(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
AgentView::AgentView(AgentView&&) noexcept = default;
AgentView& AgentView::operator=(AgentView&&) noexcept = default;
AgentView::~AgentView() = default;

Result<AgentView> AgentView::open(const std::filesystem::path& workspace) {
  const GenerationPaths paths(workspace.string());
  auto id = current_generation(paths);
  if (!id) return failed(std::move(id));
  auto documents = documents_of(paths.folder(*id));
  if (!documents) return failed(std::move(documents));
  auto impl = std::make_unique<Impl>();
  impl->answers = std::move(*documents);
  for (std::size_t i = 0; i < impl->answers.size(); ++i) {
    if (impl->answers[i].standing != Standing::kLive) continue;
    impl->by_id[impl->answers[i].answer.id] = i;
    impl->by_key[key_of(impl->answers[i].answer)] = i;
  }
  // The newest that is older. One that cannot be read (of another version, damaged) is as good as none.
  const auto names = names_in(paths.generations);
  std::string before;
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    if (name.front() != '.' && name < *id) before = name;
  }
  if (!before.empty()) {
    if (const auto old = documents_of(paths.folder(before))) {
      for (const AnswerDocument& document : *old) {
        if (document.standing == Standing::kLive) impl->before[key_of(document.answer)] = document.answer.body.view();
      }
      impl->since = before;
    }
  }
  return AgentView(std::move(impl));
}

std::vector<AnswerVersion> AgentView::versions(std::string_view id) const {
  std::vector<AnswerVersion> all;
  const auto found = impl_->by_id.find(id);
  if (found == impl_->by_id.end()) return all;
  Key key = key_of(impl_->answers[found->second].answer);
  for (const Language language : {Language::kEnglish, Language::kFrench}) {
    key.second = language;
    const auto one = impl_->by_key.find(key);
    if (one == impl_->by_key.end()) continue;
    const kb::Answer& answer = impl_->answers[one->second].answer;
    AnswerVersion version{answer.id, language, std::string(answer.title.view()), std::string(answer.body.view()), answer.url, {}};
    if (const auto before = impl_->before.find(key); before != impl_->before.end() && before->second != version.body) {
      version.changes = word_changes(before->second, version.body);
    }
    all.push_back(std::move(version));
  }
  return all;
}

const std::string& AgentView::since() const noexcept { return impl_->since; }

}  // namespace guichet::engine
