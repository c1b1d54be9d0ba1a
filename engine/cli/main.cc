#include "engine/cli/program.h"

int main(int argc, char** argv) { return guichet::cli::run(argc, argv); }
