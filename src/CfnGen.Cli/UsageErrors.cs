using System.CommandLine;
using System.CommandLine.Parsing;
using CfnGen.Rules;

namespace CfnGen.Cli;

/// <summary>What is wrong with the words of a command, in sentences of ours: the library takes an option that it does not know for a name.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var unknown = UnknownOptions(parsed);
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(Sentence).Distinct(StringComparer.Ordinal)];
    }

    // No more than loops: every command that is run comes by here.
    private static List<string> UnknownOptions(ParseResult parsed)
    {
        var sentences = new List<string>();
        foreach (var token in parsed.Tokens)
        {
            // Behind -- everything is a name.
            if (token.Type == TokenType.DoubleDash)
            {
                return sentences;
            }
        }

        foreach (var child in parsed.CommandResult.Children)
        {
            foreach (var token in child is ArgumentResult argument ? argument.Tokens : [])
            {
                Add(token.Value);
            }
        }

        foreach (var word in parsed.UnmatchedTokens)
        {
            Add(word);
        }

        return sentences;

        void Add(string word)
        {
            if (word is ['-', _, ..])
            {
                sentences.Add(Sentence(word, parsed.CommandResult.Command));
            }
        }
    }

    private static string Sentence(string word, Command command)
    {
        var name = word.Split('=')[0];
        var known = command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).ToList();
        return NearestName.Of(name, known) is { } nearest ? $"There is no option '{name}'. Did you mean '{nearest}'?"
            : $"There is no option '{name}'.";
    }

    private static string Sentence(ParseError error)
    {
        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        return option is { Tokens.Count: 0 } ? $"{option.IdentifierToken?.Value ?? option.Option.Name} takes a value: {option.Option.Name} {option.Option.HelpName ?? "VALUE"}."
            : error.SymbolResult is ArgumentResult { Tokens.Count: 0, Parent: CommandResult command } argument ? $"Name what is meant: cfngen {command.Command.Name} {argument.Argument.Name}."
            : error.Message;
    }
}
