#include <engine/engine.h>
#include <redact/redactor.h>

#include <iostream>

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  auto redactor = guichet::redact::Redactor::make();
  auto engine = guichet::engine::Engine::open(argv[1]);
  if (!redactor || !engine) return 1;
  auto message = redactor->redact(argv[2]);  // raw text in, CleanText out
  if (!message) return 1;
  auto reply = engine->suggest(message->text);  // takes CleanText only
  if (!reply) return 1;
  std::cout << message->text.view() << '\n' << name(reply->decision) << ": " << name(reply->reason) << '\n';
  if (!reply->suggestions.empty()) std::cout << reply->suggestions.front().title << '\n';
}
