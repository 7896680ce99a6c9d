using System.Text;

namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>Parts a shell script into commands and words, as far as that needs no running: quotes, comments, continued lines, here-documents and operators.</summary>
/// <remarks>Other scripts come through as lines of words.</remarks>
internal sealed class ShellReader
{
    private readonly string script;
    private readonly List<ShellCommand> commands = [];
    private readonly List<string> hereDocuments = [];
    private readonly StringBuilder word = new();
    private List<string> words = [];
    private string after = "";
    private bool hasWord;
    private int start;
    private int startLine;
    private int position;
    private int line = 1;

    private ShellReader(string script) => this.script = script;

    public static IReadOnlyList<ShellCommand> Read(string script)
    {
        var reader = new ShellReader(script);
        while (reader.position < script.Length)
        {
            reader.Step();
        }

        reader.EndCommand("");
        return reader.commands;
    }

    private void Step()
    {
        var character = script[position];
        switch (character)
        {
            case '\n':
                EndCommand("");
                Advance();
                SkipHereDocuments();
                break;
            case ' ' or '\t' or '\r':
                EndWord();
                position++;
                break;
            case '#' when !hasWord:
                SkipTo('\n');
                break;
            case '\'' or '"':
                Quoted(character);
                break;
            case '\\' when Peek(1) is '\n':
                position++;
                Advance();
                break;
            case '\\' when Peek(1) is '"' or '\\' or '$' or '\'':
                Add(script[position + 1]);
                position += 2;
                break;
            case '$' when Peek(1) is '(':
                Substitution();
                break;
            case '<' when Peek(1) is '<' && Peek(2) is '<':
                EndWord();
                position += 3;
                break;
            case '<' when Peek(1) is '<':
                HereDocument();
                break;
            case ';' or '|' or '&':
                Operator(character);
                break;
            default:
                Add(character);
                position++;
                break;
        }
    }

    private char? Peek(int ahead) => position + ahead < script.Length ? script[position + ahead] : null;

    private void Add(char character)
    {
        if (!hasWord && words.Count == 0)
        {
            (start, startLine) = (position, line);
        }

        hasWord = true;
        word.Append(character);
    }

    private void EndWord()
    {
        if (hasWord)
        {
            words.Add(word.ToString());
            word.Clear();
            hasWord = false;
        }
    }

    private void EndCommand(string next)
    {
        EndWord();
        if (words.Count > 0)
        {
            commands.Add(new(words, after, start, startLine));
            words = [];
        }

        after = next;
    }

    private void Operator(char character)
    {
        // In >&2, 2>&1 and &> the ampersand parts nothing.
        if (character == '&' && (Peek(1) is '>' || (position > 0 && script[position - 1] is '>' or '<')))
        {
            Add(character);
            position++;
            return;
        }

        var isDouble = Peek(1) == character;
        EndCommand(isDouble ? $"{character}{character}" : character.ToString());
        position += isDouble ? 2 : 1;
    }

    private void Quoted(char quote)
    {
        if (!hasWord && words.Count == 0)
        {
            (start, startLine) = (position, line);
        }

        hasWord = true;
        position++;
        while (position < script.Length && script[position] != quote)
        {
            if (quote == '"' && script[position] == '\\' && Peek(1) is '"' or '\\' or '$')
            {
                position++;
            }

            word.Append(script[position]);
            Advance();
        }

        position++;
    }

    // What is computed inside is one part of the word, whatever it holds.
    private void Substitution()
    {
        var depth = 0;
        do
        {
            depth += script[position] switch { '(' => 1, ')' => -1, _ => 0 };
            Add(script[position]);
            Advance();
        }
        while (position < script.Length && (depth > 0 || script[position - 1] == '$'));
    }

    private void HereDocument()
    {
        EndWord();
        position += Peek(2) is '-' ? 3 : 2;
        while (Peek(0) is ' ')
        {
            position++;
        }

        var name = position;
        while (Peek(0) is { } character && !char.IsWhiteSpace(character) && character is not (';' or '>' or '|' or ')'))
        {
            position++;
        }

        hereDocuments.Add(script[name..position].Trim('\'', '"', '\\'));
    }

    private void SkipHereDocuments()
    {
        foreach (var name in hereDocuments)
        {
            while (position < script.Length)
            {
                var from = position;
                SkipTo('\n');
                var isEnd = script[from..position].Trim() == name;
                Advance();
                if (isEnd)
                {
                    break;
                }
            }
        }

        hereDocuments.Clear();
    }

    private void SkipTo(char end)
    {
        while (position < script.Length && script[position] != end)
        {
            position++;
        }
    }

    private void Advance()
    {
        if (position < script.Length)
        {
            line += script[position] == '\n' ? 1 : 0;
            position++;
        }
    }
}
