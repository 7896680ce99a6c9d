using System.Text;

namespace CfnGen.Deployment.Tests.Scripting;

/// <summary>Gives its beginning; whoever reads on is told that the connection is lost.</summary>
internal sealed class BrokenStream(string beginning) : MemoryStream(Encoding.UTF8.GetBytes(beginning))
{
    public override int Read(byte[] buffer, int offset, int count) => Known(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Known(base.Read(buffer));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Known(await base.ReadAsync(buffer.AsMemory(offset, count), cancellationToken));

    private static int Known(int count) => count > 0 ? count : throw new IOException("The connection was lost.");
}
