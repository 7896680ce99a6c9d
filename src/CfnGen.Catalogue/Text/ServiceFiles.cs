namespace CfnGen.Catalogue.Text;

/// <summary>The embedded files, one a service: <c>AWS.EC2.txt</c> holds <c>AWS::EC2</c>.</summary>
internal static class ServiceFiles
{
    private const string Ending = ".txt";
    private static readonly Dictionary<string, ServiceFile> Opened = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names => AllNames.Names;

    public static ServiceFile? Open(string service)
    {
        lock (Opened)
        {
            if (Opened.TryGetValue(service, out var file))
            {
                return file;
            }

            file = Read(service);
            if (file is not null)
            {
                Opened.Add(service, file);
            }

            return file;
        }
    }

    public static string FileName(string service)
    {
        var colons = service.IndexOf("::", StringComparison.Ordinal);
        return string.Concat(service.AsSpan(0, colons), ".", service.AsSpan(colons + 2)) + Ending;
    }

    private static ServiceFile? Read(string service)
    {
        if (service.IndexOf("::", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        return typeof(ServiceFiles).Assembly.GetManifestResourceStream(FileName(service)) is UnmanagedMemoryStream stream
            ? new ServiceFile(stream)
            : null;
    }

    private static class AllNames
    {
        public static readonly IReadOnlyList<string> Names = ReadNames();

        private static string[] ReadNames()
        {
            var names = typeof(ServiceFiles).Assembly.GetManifestResourceNames();
            for (var index = 0; index < names.Length; index++)
            {
                var dot = names[index].IndexOf('.', StringComparison.Ordinal);
                names[index] = $"{names[index][..dot]}::{names[index][(dot + 1)..^Ending.Length]}";
            }

            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
    }
}
