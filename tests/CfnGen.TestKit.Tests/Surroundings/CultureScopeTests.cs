using System.Globalization;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Surroundings;

public sealed class CultureScopeTests
{
    [Fact]
    public void Writes_numbers_as_the_culture_does()
    {
        using var scope = new CultureScope("tr-TR");

        Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void Gives_the_former_culture_back()
    {
        var before = CultureInfo.CurrentCulture;

        new CultureScope("tr-TR").Dispose();

        Assert.Same(before, CultureInfo.CurrentCulture);
    }
}
