/** A variable's path, a module, a host, types that are joined: `config.db.password`, `com.example.Service`, `string|null`. */
export const dotted = /^[$%@&!]?[A-Za-z_][\w-]*(?:(?:[?!]?\.|\|)[A-Za-z_][\w-]*)+[!?;]*$/;
