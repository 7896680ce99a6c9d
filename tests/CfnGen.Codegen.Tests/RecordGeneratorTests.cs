using CfnGen.Catalogue;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Codegen.Tests;

public sealed class RecordGeneratorTests
{
    private static readonly RecordGenerator Generator = new(RecordPlan.Current);

    [Fact]
    public void Writes_what_is_committed()
    {
        var root = RepositoryRoot.Combine("src/CfnGen.Resources");

        var different = Generator.Committed().Where(file => !IsCommitted(Path.Combine(root, file.Path), file.Text)).Select(file => file.Path);

        Assert.Empty(different);
    }

    [Fact]
    public void Writes_the_same_text_in_every_culture()
    {
        var here = Generator.Generate("AWS::AutoScaling", "Mine");

        using var turkish = new CultureScope("tr-TR");

        Assert.Equal(here, Generator.Generate("AWS::AutoScaling", "Mine"));
    }

    [Fact]
    public void Writes_one_file_for_each_type_of_the_catalogue() =>
        Assert.Equal(ResourceCatalogue.TypeNames.Count, AllServices.Files.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Gives_every_type_of_a_service_a_name_of_its_own()
    {
        var clashes = AllServices.Files
            .SelectMany(file => file.Types.Keys, (file, name) => $"{file.Service} {name}")
            .GroupBy(name => name)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key);

        Assert.Empty(clashes);
    }

    [Fact]
    public void Gives_every_member_a_name_that_differs_from_its_type_and_its_neighbours()
    {
        var clashes = AllServices.Files
            .SelectMany(file => file.Types, (file, type) => (file.Service, Type: type.Key, Names: type.Value.Select(member => member.Name).Append(type.Key)))
            .SelectMany(type => type.Names.GroupBy(name => name).Where(same => same.Count() > 1), (type, same) => $"{type.Service} {type.Type}.{same.Key}");

        Assert.Empty(clashes);
    }

    [Fact]
    public void Gives_a_property_of_a_reserved_name_a_suffix()
    {
        var type = Declarations.TypeOf("AWS::Events", "EventBusPolicy", "ConditionProperty");

        Assert.Equal("EventBusPolicyCondition?", type);
    }

    [Fact]
    public void Writes_another_service_into_the_users_namespace()
    {
        var file = Assert.Single(Generator.Generate("AWS::Glue", "Mine"), file => file.Path == "Glue/Job.g.cs");

        Assert.Contains("namespace Mine.Glue;", file.Text, StringComparison.Ordinal);
        Assert.Contains("global::CfnGen.Model.Ref<global::Mine.Glue.Job> Ref", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_service_that_is_unknown()
    {
        var error = Assert.Throws<ArgumentException>(() => Generator.Generate("EC2", "Mine"));

        Assert.Contains("'EC2'", error.Message, StringComparison.Ordinal);
    }

    private static bool IsCommitted(string path, string text) => File.Exists(path) && File.ReadAllText(path) == text;
}
