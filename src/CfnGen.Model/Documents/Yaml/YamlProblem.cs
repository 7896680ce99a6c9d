using CfnGen.Model.Documents.Reading;
using YamlDotNet.Core;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Says in plain words what the parser found, and what to do about it.</summary>
internal static class YamlProblem
{
    private const string Tab = "YAML takes no tabs as indentation; use blanks.";
    private const string NotWhereExpected = "did not find expected key";

    // What the parser says, and what it means to who wrote the file. The first that fits counts.
    private static readonly (string Said, string Meant)[] Sentences =
    [
        ("invalid tab as indentation", Tab),
        ("found a tab character", Tab),
        ("multiline plain scalar, found invalid mapping", "A key cannot stand here, because the text before it runs on into this line; look for a missing colon or a wrong indentation above."),
        ("found invalid mapping", "A text cannot hold a colon followed by a blank; put it into quotes."),
        (NotWhereExpected, "This does not fit the mapping that it stands in; check the indentation here, and the quotes, colons and brackets before it."),
        ("did not find expected '-' indicator", "This does not fit the list that it stands in; check the indentation here, and the quotes, colons and brackets before it."),
        ("did not find expected ',' or ']'", "The list in brackets is not closed or lacks a comma before this; part its items by commas and close it with ]."),
        ("did not find expected ',' or '}'", "The mapping in braces is not closed or lacks a comma before this; part its entries by commas and close it with }."),
        ("did not find expected node content", "There is no value where one must be; write it, or put it into quotes if it starts with a sign that means something else to YAML."),
        ("character that cannot start any token", "No text can start with this character; put it into quotes."),
        ("found unexpected end of stream", "The text in quotes that starts here is never closed; close it."),
        ("double-quoted scalar, found wrong indentation", "The text in quotes that starts here runs on into lines that are not indented; close it, or indent them."),
        ("found unknown escape character", "The text that starts here has a backslash before a character that makes no escape; double the backslash, or use single quotes."),
        ("hexadecimal number", "The text that starts here has an escape without its digits; double the backslash, or use single quotes."),
        ("Unicode surrogates", SurrogatePairs.Problem),
        ("Unicode character escape code", "The text that starts here has an escape for a character that does not exist; correct it."),
        ("did not find expected comment or line break", "Nothing but a comment may follow the sign of a block on its line; start the text on the next one."),
        ("indentation indicator equal to 0", "A block's indentation cannot be 0; write 1 to 9, or leave it out."),
        ("could not find expected ':'", "This looks like a key but has no colon; add it, or check the quotes and the indentation."),
        ("more than one anchor", "A node can have one anchor only; remove the others."),
        ("<document end>", "This does not belong to the mapping of sections above it; check the indentation here, and the quotes, colons and brackets before it."),
        ("<document start>", "This line cannot stand before the template; remove it."),
        ("anchor or alias", "An anchor or alias (& or *) needs a name of letters and digits; put it into quotes if it is text."),
        ("undefined tag handle", "CloudFormation knows no tag of this form; remove it, or put it into quotes if it is text."),
        ("tag", "No tag is written so; correct it, or put it into quotes if it is text."),
        ("Mapping values are not allowed", "A colon cannot stand here; check the indentation, and put text with a colon and a blank into quotes."),
        ("Mapping keys are not allowed", "A key cannot stand here; check the indentation."),
        ("Invalid key indicator", "A question mark starts a key here; put it into quotes if it is text."),
        ("Block sequence entries are not allowed", "A list cannot start here; put its first dash on a line of its own."),
        ("unexpected document indicator", "The text in quotes that starts here runs on into a line of --- or ..., which ends the document; close it."),
        ("incompatible YAML document", "The file says it is of another YAML; remove the line that starts with %YAML."),
        ("directive", "This line that starts with % cannot be read; remove it."),
    ];

    public static TemplateFormatException Of(YamlException problem, TemplateText text)
    {
        var (line, column) = ((int)problem.Start.Line, (int)problem.Start.Column);
        foreach (var (said, meant) in Sentences)
        {
            if (!problem.Message.Contains(said, StringComparison.Ordinal))
            {
                continue;
            }

            if (ReferenceEquals(meant, Tab) && FindTab(text.Value, line) is { } tab)
            {
                return text.Error(tab.Line, tab.Column, meant, problem);
            }

            var isSecondTag = ReferenceEquals(said, NotWhereExpected) && problem.Start.Index < text.Value.Length && text.Value[(int)problem.Start.Index] == '!';
            return text.Error(line, column, isSecondTag ? "A value takes one tag only; write the outer function in long form, such as Fn::Base64: !Sub text." : meant, problem);
        }

        return text.Error(line, column, $"The YAML is broken here: {problem.Message.TrimEnd('.')}.", problem);
    }

    // The parser names the start of the mapping, which may be far above the tab.
    private static (int Line, int Column)? FindTab(string text, int firstLine)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var tab = content.IndexOf('\t');
            if (line >= firstLine && tab >= 0 && content[..tab].Trim(' ').Length == 0)
            {
                return (line, tab + 1);
            }
        }

        return null;
    }
}
