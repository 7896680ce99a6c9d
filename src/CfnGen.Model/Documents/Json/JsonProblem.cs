using CfnGen.Model.Documents.Reading;
using Newtonsoft.Json;

namespace CfnGen.Model.Documents.Json;

/// <summary>Says in plain words what Newtonsoft found, and what to do about it.</summary>
internal static class JsonProblem
{
    // What Newtonsoft says, and what it means to who wrote the file. The first that fits counts.
    private static readonly (string Said, string Meant)[] Sentences =
    [
        ("After parsing a value an unexpected character", "There is neither a comma nor a closing bracket before this; add it."),
        ("Unterminated string", "The text that ends the file has no closing quote; add it."),
        ("Additional text encountered", "The JSON text has ended before this; remove what follows."),
        ("is not valid for closing", "This bracket does not close the one that is open; correct one of them."),
        ("Expected ':'", "A colon must follow the key; add it."),
        ("escape sequence", "A backslash here makes no escape that JSON knows; double it or correct it."),
        ("is too large to parse", "This number has more digits than any template needs; put it into quotes if it is text."),
        ("Unexpected character encountered while parsing value", "No value of JSON starts so; write text in double quotes, a number, true, false or null."),
        ("property identifier character", "A key must stand here, in double quotes; write it, or remove the comma before this."),
        ("number", "This is no number in JSON; correct it, or put it into double quotes if it is text."),
        ("Error parsing", "No value of JSON starts so; write text in double quotes, a number, true, false or null."),
        ("Unexpected end", "The file ends in the middle of the JSON text; close what is open."),
    ];

    public static TemplateFormatException Of(JsonReaderException problem, TemplateText text)
    {
        foreach (var (said, meant) in Sentences)
        {
            if (problem.Message.Contains(said, StringComparison.Ordinal))
            {
                return Error(meant);
            }
        }

        // Newtonsoft repeats the place at the end of its sentence.
        var place = problem.Message.LastIndexOf(" Path '", StringComparison.Ordinal);
        var message = (place < 0 ? problem.Message : problem.Message[..place]).TrimEnd('.', ' ');
        return Error($"The JSON is broken here: {message}.");

        TemplateFormatException Error(string sentence) => text.Error(Math.Max(problem.LineNumber, 1), problem.LinePosition + 1, sentence, problem);
    }
}
