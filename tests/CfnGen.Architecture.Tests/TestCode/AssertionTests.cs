using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.TestCode;

public sealed class AssertionTests
{
    private static readonly TestMethods[] Projects =
        [.. RepositoryFiles.Tests.GroupBy(file => file.Project).Select(project => new TestMethods(project))];

    [Fact]
    public void Every_test_asserts_something()
    {
        Findings.AssertNone(Projects.SelectMany(project => project.WithoutAssertion));
    }

    [Fact]
    public void Every_snapshot_comparison_is_awaited_or_returned()
    {
        Findings.AssertNone(Projects.SelectMany(project => project.ForgottenComparisons));
    }

    [Theory]
    [InlineData("[Fact] void Test() => Run();")]
    [InlineData("[SharedTheory] void Test() { Run(); } void Run() { }")]
    [InlineData("[Fact] void Test() { var failure = Record.Exception(Run); }")]
    public void A_test_that_cannot_fail_is_noticed(string members)
    {
        Assert.Single(Of(members).WithoutAssertion);
    }

    [Theory]
    [InlineData("[Fact] void Test() => Assert.True(false);")]
    [InlineData("[Fact] void Test() => Rejects(1); void Rejects(int value) => Check(value); void Check(int value) => Assert.True(false);")]
    [InlineData("[Fact] Task Test() => Verify(text);")]
    [InlineData("void Arrange() { }")]
    public void A_test_may_assert_through_another_method(string members)
    {
        Assert.Empty(Of(members).WithoutAssertion);
    }

    [Fact]
    public void A_forgotten_comparison_is_noticed()
    {
        Assert.Single(Of("[Fact] void Test() { Verify(text).UseTextForParameters(name); }").ForgottenComparisons);
    }

    private static TestMethods Of(string members) => new([new SourceFile("tests/Some.Tests/SomeTests.cs", $"class SomeTests {{ {members} }}")]);
}
