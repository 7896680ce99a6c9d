using CfnGen.Catalogue.Text;

namespace CfnGen.Catalogue.Tests;

public sealed class CanonicalFormTests
{
    public static TheoryData<string> Services => [.. ResourceCatalogue.ServiceNames];

    [Theory]
    [MemberData(nameof(Services))]
    public void What_was_read_is_written_as_the_same_bytes(string service)
    {
        using var stream = typeof(ResourceCatalogue).Assembly.GetManifestResourceStream(ServiceFiles.FileName(service))!;
        using var reader = new StreamReader(stream);
        var committed = reader.ReadToEnd();

        var written = ServiceFileWriter.Write(ResourceCatalogue.TypesOf(service));

        Assert.Equal(committed, written);
    }
}
