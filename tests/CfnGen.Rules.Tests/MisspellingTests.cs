
namespace CfnGen.Rules.Tests;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("CpuUtilization", "CPUUtilization")]
    [InlineData("CPUUtilisation", "CPUUtilization")]
    [InlineData("NumberOfMessageSent", "NumberOfMessagesSent")]
    public void Names_are_meant_that_differ_by_their_case_or_by_a_letter(string word, string name)
    {
        var meant = Misspelling.Of(word, ["Other", name]);

        Assert.Equal(name, meant);
    }

    [Theory]
    [InlineData("HTTPCode_ELB_505_Count", "HTTPCode_ELB_504_Count")]
    [InlineData("ReadIOPS", "WriteIOPS")]
    [InlineData("DMS", "DRS")]
    public void Names_stand_for_themselves_that_differ_by_digits_or_by_more(string word, string name)
    {
        var meant = Misspelling.Of(word, [name]);

        Assert.Null(meant);
    }
}
