// Xapian 1.4.22's Database::check frees an object as another type than it made (fixed in 1.4.30): what the address
// sanitizer says of that is not ours. Everything else stays on.
#if defined(__SANITIZE_ADDRESS__)
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "new_delete_type_mismatch=0"; }
#endif
