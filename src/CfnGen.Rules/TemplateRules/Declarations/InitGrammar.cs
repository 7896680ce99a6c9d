using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>The grammar of what cfn-init reads.</summary>
internal static class InitGrammar
{
    private const string ConfigSets = "configSets";
    private static readonly string[] ConfigKeys = ["packages", "groups", "users", "sources", "files", "commands", "services"];
    private static readonly string[] Managers = ["sysvinit", "systemd", "windows"];
    private static readonly string[] ServiceKeys = ["enabled", "ensureRunning", "files", "sources", "packages", "commands"];
    private static readonly string[] CommandKeys = ["command", "env", "cwd", "test", "ignoreErrors", "waitAfterCompletion"];

    /// <summary>What is wrong, with the keys where it is.</summary>
    public static IEnumerable<(Place Place, string Message)> Mistakes(Place init)
    {
        foreach (var config in init.Entries)
        {
            foreach (var mistake in config.Name == ConfigSets ? Sets(config, init) : Config(config))
            {
                yield return mistake;
            }
        }
    }

    /// <summary>A message with the nearest name that there is.</summary>
    public static string Unknown(string name, string owner, string[] known) => $"{owner} has no '{name}'.{NearestName.Question(name, known)}";

    private static IEnumerable<(Place Place, string Message)> Sets(Place sets, Place init)
    {
        foreach (var set in sets.Entries)
        {
            foreach (var item in set.Items)
            {
                if (item.Text is { } config && init[config] is null)
                {
                    yield return (item, $"There is no configuration '{config}' for the set '{set.Name}'.");
                }
                else if (item["ConfigSet"]?.Text is { } other && sets[other] is null)
                {
                    yield return (item, $"There is no set '{other}'.");
                }
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> Config(Place config)
    {
        foreach (var section in config.Entries)
        {
            if (Array.IndexOf(ConfigKeys, section.Name) < 0)
            {
                if (!section.Name.StartsWith("Fn::", StringComparison.Ordinal))
                {
                    yield return (section, Unknown(section.Name, "cfn-init", ConfigKeys));
                }

                continue;
            }

            if (section.Node is not (MappingNode or IntrinsicNode))
            {
                yield return (section, $"'{section.Name}' takes a mapping, and not {NodeWords.Of(section.Node)}.");
            }

            var inside = section.Name switch { "commands" => Commands(section), "services" => Services(section), "files" => InitFiles.Mistakes(section), _ => [] };
            foreach (var mistake in inside)
            {
                yield return mistake;
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> Commands(Place commands)
    {
        foreach (var command in commands.Entries)
        {
            if (command.Node is MappingNode && command["command"] is null && command["Fn::Transform"] is null)
            {
                yield return (command, $"'{command.Name}' needs a 'command'.");
            }

            foreach (var key in command.Entries)
            {
                if (Array.IndexOf(CommandKeys, key.Name) < 0 && !key.Name.StartsWith("Fn::", StringComparison.Ordinal))
                {
                    yield return (key, Unknown(key.Name, "A command", CommandKeys));
                }
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> Services(Place services)
    {
        foreach (var manager in services.Entries)
        {
            if (Array.IndexOf(Managers, manager.Name) < 0)
            {
                yield return (manager, Unknown(manager.Name, "cfn-init", Managers));
            }

            foreach (var service in manager.Entries)
            {
                foreach (var key in service.Entries)
                {
                    if (Array.IndexOf(ServiceKeys, key.Name) < 0)
                    {
                        yield return (key, Unknown(key.Name, "A service", ServiceKeys));
                    }
                    else if (key is { Name: "files" or "sources" or "commands", Node: ScalarNode or MappingNode })
                    {
                        yield return (key, $"'{key.Name}' takes a list of names, and not {NodeWords.Of(key.Node)}.");
                    }
                }
            }
        }
    }
}
