using CfnGen.Rules.OperationsRules.Scripts;

namespace CfnGen.Rules.Tests.OperationsRules.Scripts;

public sealed class ShellReaderTests
{
    [Theory]
    [InlineData("a b\tc", "a|b|c")]
    [InlineData("a 'b c' \"d 'e'\" f\"g h\"i", "a|b c|d 'e'|fg hi")]
    [InlineData("a \\\n  b", "a|b")]
    [InlineData("a \\\"b C:\\cfn\\bin", "a|\"b|C:\\cfn\\bin")]
    [InlineData("a # b\n# c", "a")]
    [InlineData("a#b", "a#b")]
    [InlineData("a $(b c; d $(e)) f", "a|$(b c; d $(e))|f")]
    [InlineData("a > b 2>&1 &> c", "a|>|b|2>&1|&>|c")]
    [InlineData("a <<< b", "a|b")]
    [InlineData("a \"b\\\"c\"", "a|b\"c")]
    [InlineData("a 'open", "a|open")]
    public void Parts_a_command_into_words(string script, string expected)
    {
        var commands = ShellReader.Read(script);

        Assert.Equal(expected, string.Join('|', Assert.Single(commands).Words));
    }

    [Fact]
    public void Parts_a_script_into_commands_with_their_lines()
    {
        const string Script = "#!/bin/bash\na && b || c\n\nd | e; f &\ng";

        var commands = ShellReader.Read(Script);

        Assert.Equal(["2 a", "2 &&b", "2 ||c", "4 d", "4 |e", "4 ;f", "5 g"], commands.Select(command => $"{command.Line} {command.After}{command.Words[0]}"));
    }

    [Theory]
    [InlineData("cat <<EOF > /etc/a\nb c\nEOF\nd", "cat d")]
    [InlineData("cat > /etc/a <<-'END'\n\tb\n\tEND\nd", "cat d")]
    [InlineData("cat <<A <<B\na\nA\nb\nB\nd", "cat d")]
    [InlineData("cat <<EOF\nnever ends", "cat")]
    public void Skips_here_documents(string script, string expected)
    {
        var commands = ShellReader.Read(script);

        Assert.Equal(expected, string.Join(' ', commands.Select(command => command.Words[0])));
    }

    [Fact]
    public void Knows_where_a_command_begins()
    {
        const string Script = "a\n  'b' c\n";

        var commands = ShellReader.Read(Script);

        Assert.Equal(Script.IndexOf('\'', StringComparison.Ordinal), commands[1].Position);
    }

    [Theory]
    [InlineData("if a", true)]
    [InlineData("fi", true)]
    [InlineData("stop() {", true)]
    [InlineData("stop () {", true)]
    [InlineData("}", true)]
    [InlineData("a if", false)]
    public void Knows_loops_choices_and_functions(string script, bool expected)
    {
        var commands = ShellReader.Read(script);

        Assert.Equal(expected, commands[0].IsControl);
    }
}
