using MimeKit;

namespace ReadoutDiff.Watch.Tests.Alerts;

/// <summary>A mail that a server took.</summary>
internal sealed record Letter(MimeMessage Message, byte[] Raw, IReadOnlyList<string> Recipients, string? User, bool IsProtected);
