using System.Text;
using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class PlainConsoleTests
{
    [Fact]
    public void A_notice_comes_after_the_results_that_were_written_before_it()
    {
        using var log = new MemoryStream();
        using var results = new StreamWriter(log, Encoding.ASCII);
        var console = new PlainConsole(results, () => new StreamWriter(log, Encoding.ASCII) { AutoFlush = true });

        console.Line(Tone.Plain, "found");
        console.Notice("so nothing was done");

        Assert.Equal("found\nso nothing was done\n", Encoding.ASCII.GetString(log.ToArray()));
    }
}
