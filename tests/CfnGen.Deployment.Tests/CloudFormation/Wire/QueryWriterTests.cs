using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.Tests.CloudFormation.Wire;

public sealed class QueryWriterTests
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    [Fact]
    public void Leaves_out_what_nobody_set()
    {
        new CreateChangeSetRequest().Write(new QueryWriter(fields));

        Assert.Empty(fields);
    }

    [Fact]
    public void Says_that_a_list_is_empty()
    {
        new CreateChangeSetRequest { NotificationARNs = [], Tags = [] }.Write(new QueryWriter(fields));

        Assert.Equal([new("NotificationARNs", ""), new("Tags", "")], fields);
    }

    [Fact]
    public void Sends_false_and_empty_text()
    {
        new CreateChangeSetRequest { UsePreviousTemplate = false, Description = "" }.Write(new QueryWriter(fields));

        Assert.Equal([new("UsePreviousTemplate", "false"), new("Description", "")], fields);
    }

    [Fact]
    public void Numbers_the_entries_of_a_map()
    {
        new CreateChangeSetRequest { ResourcesToImport = [new() { ResourceIdentifier = new() { ["A"] = "1", ["B"] = "2" } }] }.Write(new QueryWriter(fields));

        Assert.Equal("B", fields["ResourcesToImport.member.1.ResourceIdentifier.entry.2.key"]);
        Assert.Equal("2", fields["ResourcesToImport.member.1.ResourceIdentifier.entry.2.value"]);
    }
}
