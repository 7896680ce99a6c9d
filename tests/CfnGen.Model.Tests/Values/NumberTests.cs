using System.Globalization;

namespace CfnGen.Model.Tests.Values;

public sealed class NumberTests
{
    [Theory]
    [InlineData(2.0, "Value: 2")]
    [InlineData(-0.0, "Value: 0")]
    [InlineData(0.25, "Value: 0.25")]
    [InlineData(-1.5, "Value: -1.5")]
    public void Writes_whole_numbers_without_a_fraction(double number, string expected) => Assert.Equal(expected, ((CfnNumber)number).AsYaml());

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_what_no_template_can_hold(double number) => Assert.Throws<ArgumentOutOfRangeException>(() => (CfnNumber)number);

    [Fact]
    public void Takes_a_whole_number_as_a_number() => Assert.Equal("Value: 5", ((CfnNumber)(CfnInteger)5).AsYaml());

    [Fact]
    public void Writes_a_moment_in_universal_time()
    {
        CfnTimestamp moment = DateTimeOffset.Parse("2026-01-31T12:00:00+05:30", CultureInfo.InvariantCulture);

        Assert.Equal("2026-01-31T06:30:00Z", moment.ToString());
    }

    [Fact]
    public void Takes_expressions_for_every_kind()
    {
        var import = Fn.ImportValue("x");

        Assert.Equal("Value: !ImportValue x", ((CfnInteger)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((CfnNumber)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((CfnBoolean)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((CfnTimestamp)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((CfnJson)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((Ref<Declaration.Topic>)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((Arn<Declaration.Topic>)import).AsYaml());
        Assert.Equal("Value: !ImportValue x", ((ScalingProcess)import).AsYaml());
    }

    [Fact]
    public void Puts_comments_above_values() =>
        Assert.Equal(
            """
            # at least
            # two
            Value: 2
            """,
            2.Comment("at least\ntwo").AsYaml());
}
