using CfnGen.Catalogue;

namespace CfnGen.Codegen.Tests;

public sealed class RecordPlanTests
{
    [Theory]
    [InlineData("services AWS::EC2")]
    [InlineData("service AWS::EC2 AWS::ECS")]
    [InlineData("ref AWS::EC2::VPC")]
    [InlineData("refers *.VpcId VPC")]
    public void Rejects_what_is_no_statement(string line) => Assert.Throws<FormatException>(() => RecordPlan.Parse(line));

    [Fact]
    public void Sorts_the_services()
    {
        var plan = RecordPlan.Parse("# two services\nservice AWS::SQS\n\nservice AWS::EC2\n");

        Assert.Equal(["AWS::EC2", "AWS::SQS"], plan.Services);
    }

    [Fact]
    public void Names_only_services_of_the_catalogue() => Assert.Empty(RecordPlan.Current.Services.Except(ResourceCatalogue.ServiceNames));

    [Fact]
    public void Names_only_properties_that_the_catalogue_has_without_a_relationship()
    {
        var wrong = RecordPlan.Current.Paths.Where(path => !path.StartsWith('*') && Find(path) is not { Relationships: [] });

        Assert.Empty(wrong);
    }

    [Fact]
    public void Names_only_members_that_the_catalogue_has()
    {
        var wrong = RecordPlan.Current.Members.Where(member =>
            ResourceCatalogue.Find(member.TypeName) is not { } type
            || (type.FindAttribute(member.Member) is null && type.Properties.Find(member.Member) is null && !type.RefReturns.Contains(member.Member)));

        Assert.Empty(wrong);
    }

    private static Property? Find(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var shape = path[..dot].Split('/');
        var type = ResourceCatalogue.Find(shape[0]);
        return (shape.Length == 1 ? type?.Properties : type?.Definitions.Find(shape[1])?.Properties)?.Find(path[(dot + 1)..]);
    }
}
