namespace CfnGen.Rules.Tests.Mutations;

/// <summary>Numbers that look random and are the same on each run and with each version of .NET.</summary>
internal sealed class Dice(int seed)
{
    private uint state = unchecked((uint)seed * 2654435761u) | 1;

    /// <summary>A number from 0 to one below the limit.</summary>
    public int Next(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }
}
